import { useState } from 'preact/hooks';
import type { Question } from '../../lib/knowledge/question-schema.ts';
import { answerInField, readField } from '../answers.ts';
import { words } from '../words/welcome.ts';
import { CommuneField } from './CommuneField.tsx';
import { CountryField } from './CountryField.tsx';
import type { Interview } from './interview.ts';

const w = words.en.ask;

interface Props {
  interview: Interview;
  question: Question;
}

/** One question with its answers; "I don't know" stands beside them, not below them. */
export function QuestionForm({ interview, question }: Props) {
  const [text, setText] = useState(() => answerInField(question, interview.situation.value));
  const [mistake, setMistake] = useState<string | null>(null);
  const wrong = mistake ?? interview.contradiction.value;
  const submit = (event: Event) => {
    event.preventDefault();
    const read = readField(question, text);
    setMistake('mistake' in read ? read.mistake : null);
    if ('answer' in read) void interview.answer(read.answer);
  };
  const skip = () => {
    setMistake(null);
    void interview.answer(null);
  };
  return (
    <form class="question" onSubmit={submit} noValidate>
      <Field
        question={question}
        postcode={interview.situation.value.livesIn?.postcode ?? ''}
        text={text}
        wrong={wrong !== null}
        onText={setText}
      />
      <p id="wrong" class="mistake" role="alert">
        {wrong}
      </p>
      <div class="acts">
        <button type="submit" class="button">
          {w.next}
        </button>
        <button type="button" class="button second" onClick={skip}>
          {w.unknown}
        </button>
        <button type="button" class="plain" onClick={() => interview.back()}>
          {w.back}
        </button>
      </div>
    </form>
  );
}

interface FieldProps {
  question: Question;
  postcode: string;
  text: string;
  wrong: boolean;
  onText: (text: string) => void;
}

function Field({ question, postcode, text, wrong, onText }: FieldProps) {
  const describedBy = wrong ? 'wrong' : undefined;
  switch (question.input) {
    case 'choice':
      return <Choices options={question.options ?? []} text={text} onText={onText} />;
    case 'yes-no':
      return <Choices options={yesNo} text={text} onText={onText} />;
    case 'commune':
      return (
        <CommuneField
          id="answer"
          postcode={postcode}
          value={text}
          invalid={wrong}
          describedBy={describedBy}
          onChange={onText}
        />
      );
    case 'country':
      return (
        <div class="field short">
          <label for="answer">{w.country}</label>
          <CountryField
            id="answer"
            value={text}
            invalid={wrong}
            describedBy={describedBy}
            onChange={onText}
          />
        </div>
      );
    case 'date':
      return (
        <div class="field short">
          <label for="answer">{w.date}</label>
          <input
            id="answer"
            class="entry"
            type="date"
            value={text}
            aria-invalid={wrong}
            aria-describedby={describedBy}
            onInput={(event) => onText(event.currentTarget.value)}
          />
        </div>
      );
    case 'postcode':
      return (
        <div class="field short">
          <label for="answer">{w.postcode}</label>
          <input
            id="answer"
            class="entry"
            inputMode="numeric"
            autocomplete="off"
            maxLength={5}
            value={text}
            aria-invalid={wrong}
            aria-describedby={describedBy}
            onInput={(event) => onText(event.currentTarget.value)}
          />
        </div>
      );
  }
}

type Option = NonNullable<Question['options']>[number];
const yesNo: Option[] = [
  { value: 'yes', en: w.yes },
  { value: 'no', en: w.no },
];

interface ChoicesProps {
  options: readonly Option[];
  text: string;
  onText: (text: string) => void;
}

function Choices({ options, text, onText }: ChoicesProps) {
  return (
    <div
      class={options.length > 8 ? 'choices many' : 'choices'}
      role="radiogroup"
      aria-labelledby="heading"
      aria-describedby="wrong"
    >
      {options.map((option) => (
        <label key={option.value} class="choice">
          <input
            type="radio"
            name="answer"
            value={option.value}
            checked={option.value === text}
            onChange={() => onText(option.value)}
          />
          <span>
            {option.en}
            {option.hint && <span class="soft small">{option.hint}</span>}
          </span>
        </label>
      ))}
    </div>
  );
}
