import { useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { answeredQuestions } from '../answers.ts';
import { Mark } from '../Mark.tsx';
import { NoRecords } from '../NoRecords.tsx';
import { NoticeBar } from '../NoticeBar.tsx';
import type { Records } from '../records.ts';
import { words as shared } from '../words/shared.ts';
import { words } from '../words/welcome.ts';
import { Intro } from './Intro.tsx';
import type { Interview, Stage } from './interview.ts';
import { QuestionForm } from './QuestionForm.tsx';
import { Review } from './Review.tsx';
import { Summary } from './Summary.tsx';

const w = words.en;

interface Props {
  records: Records;
  interview: Interview;
}

/** The first run, and later the place to change answers. */
export function WelcomePage({ records, interview }: Props) {
  const view = records.view.value;
  return (
    <div class="welcome">
      <header class="brand">
        <Mark />
        Quinze
      </header>
      <main>
        {view.kind === 'empty' || view.kind === 'ready' ? (
          <Talk records={records} interview={interview} />
        ) : (
          <>
            <h1>{w.loadingHeading}</h1>
            <NoRecords view={view} records={records} />
          </>
        )}
        <NoticeBar records={records} />
      </main>
      <footer class="soft small">{shared.en.notOfficial}</footer>
    </div>
  );
}

function Talk({ records, interview }: Props) {
  const stage = interview.stage.value;
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  const text = headingOf(stage);
  const asks = stage.kind === 'ask' && !stage.correcting;
  useSignalEffect(() => {
    document.title = w.title(headingOf(interview.stage.value));
  });
  // A new question is a new page for the reader: the focus goes to its heading.
  useEffect(() => {
    if (!first.current) heading.current?.focus();
    first.current = false;
  }, [text]);
  return (
    <>
      {asks && (
        <p id="left" class="eyebrow">
          {left(interview)}
        </p>
      )}
      <About records={records} interview={interview} />
      <h1 id="heading" ref={heading} tabIndex={-1} aria-describedby={asks ? 'left' : undefined}>
        {text}
      </h1>
      <StageView stage={stage} records={records} interview={interview} />
    </>
  );
}

/** Where there are several people: whom the questions are about, and what is known already. */
function About({ records, interview }: Props) {
  const view = records.view.value;
  if (view.kind !== 'ready' || records.people.value.length < 2) return null;
  const person = records.people.value.find(({ id }) => id === interview.personId);
  if (!person) return null;
  const { name } = person;
  const { kind } = interview.stage.value;
  const known = kind === 'ask' ? interview.known.value : [];
  return (
    <div class="about-whom">
      <p>{kind === 'ask' ? w.about.asked(name) : w.about.of(name)}</p>
      {known.length > 0 && (
        <p class="soft">
          {w.about.known} {known.map(({ text }) => `${text}.`).join(' ')}{' '}
          <button type="button" class="plain" onClick={() => interview.show('review')}>
            {w.about.change}
          </button>
        </p>
      )}
    </div>
  );
}

/** How many questions are left. The first answers decide that, so there is no number before them. */
function left(interview: Interview): string {
  if (answeredQuestions(interview.situation.value).length < 3) return w.ask.begins;
  return w.ask.left(interview.left.value);
}

function headingOf(stage: Stage): string {
  switch (stage.kind) {
    case 'intro':
      return w.intro.heading;
    case 'ask':
      return stage.question.en.ask;
    case 'summary':
      return w.summary.heading;
    case 'review':
      return w.review.heading;
  }
}

function StageView({ stage, records, interview }: Props & { stage: Stage }) {
  const view = records.view.value;
  // Another page may show somebody else by now.
  const theirs = view.kind === 'ready' && view.records.person.id === interview.personId;
  switch (stage.kind) {
    case 'intro':
      return <Intro interview={interview} />;
    case 'ask':
      return (
        <>
          {stage.question.en.hint && <p class="soft hint">{stage.question.en.hint}</p>}
          <QuestionForm key={stage.question.id} interview={interview} question={stage.question} />
        </>
      );
    case 'summary':
      return (
        <Summary interview={interview} first={theirs ? (view.next?.action.title ?? null) : null} />
      );
    case 'review':
      return <Review interview={interview} />;
  }
}
