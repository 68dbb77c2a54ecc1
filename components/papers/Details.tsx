import type { PaperDetails } from '../../lib/dossier/types.ts';
import type { PaperDetail } from '../../lib/knowledge/paper-schema.ts';
import type { PaperCase } from '../../lib/papers/condition.ts';
import { questionsFor } from '../../lib/papers/verdict.ts';
import type { Loaded, Records } from '../records.ts';
import { words } from '../words/papers.ts';
import { Choice } from './Choice.tsx';
import { CountryAnswer } from './CountryAnswer.tsx';
import { DayAnswer } from './DayAnswer.tsx';
import { setDetail } from './save.ts';

const w = words.en.details;

interface Props {
  records: Records;
  loaded: Loaded;
  about: PaperCase;
}

/** The questions that matter about a paper. Each answer is saved as it is given. */
export function Details({ records, loaded, about }: Props) {
  return (
    <section class="part" aria-labelledby="details">
      <h3 id="details">{w.title}</h3>
      <p class="soft">{w.about}</p>
      <div class="sheet details">
        {questionsFor(about).map((question) => (
          <Question
            key={question.detail}
            question={question}
            details={about.details}
            today={records.clock.today()}
            onAnswer={(detail, answer) => {
              const { ask } = question.en;
              const said = answer === null ? w.forgotten(ask) : w.kept(ask, answer);
              void setDetail(records, loaded, about.paper.id, detail, said);
            }}
          />
        ))}
      </div>
    </section>
  );
}

interface QuestionProps {
  question: PaperDetail;
  details: PaperDetails;
  today: Temporal.PlainDate;
  /** The answer, and its words; null where it is taken back. */
  onAnswer: (detail: Partial<PaperDetails>, answer: string | null) => void;
}

function Question({ question, details, today, onAnswer }: QuestionProps) {
  const { detail, en } = question;
  switch (detail) {
    case 'issuedOn':
    case 'expiresOn':
      return (
        <DayAnswer
          id={detail}
          en={en}
          day={details[detail]}
          latest={detail === 'issuedOn' ? today : null}
          onAnswer={(day, said) => onAnswer({ [detail]: day }, said)}
        />
      );
    case 'issuedIn':
      return (
        <CountryAnswer
          id={detail}
          en={en}
          country={details.issuedIn}
          onAnswer={(issuedIn, said) => onAnswer({ issuedIn }, said)}
        />
      );
    case 'language':
    case 'copy':
    case 'translatedBy':
    case 'stamp':
      return (
        <Choice
          id={detail}
          en={en}
          choices={Object.entries(w.choices[detail])}
          chosen={details[detail]}
          onAnswer={(value, said) => onAnswer({ [detail]: value }, said)}
        />
      );
    default:
      return (
        <Choice
          id={detail}
          en={en}
          choices={[
            ['yes', w.yes],
            ['no', w.no],
          ]}
          chosen={details[detail] === undefined ? undefined : details[detail] ? 'yes' : 'no'}
          onAnswer={(value, said) =>
            onAnswer({ [detail]: value === undefined ? undefined : value === 'yes' }, said)
          }
        />
      );
  }
}
