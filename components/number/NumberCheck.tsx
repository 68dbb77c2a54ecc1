import { useRef } from 'preact/hooks';
import type { Person } from '../../lib/dossier/types.ts';
import { birthCountry, isoOfInsee } from '../../lib/knowledge/countries.ts';
import { compare } from '../../lib/number/compare.ts';
import { explain, explainDifferences } from '../../lib/number/explain.ts';
import { parse, type Reading, type SocialSecurityNumber } from '../../lib/number/parse.ts';
import { partsOf } from '../../lib/number/parts.ts';
import { sourcesOf } from '../../lib/number/sources.ts';
import type { Records } from '../records.ts';
import { Sources } from '../Sources.tsx';
import { words } from '../words/number.ts';
import { Digits } from './Digits.tsx';
import { keepNumber } from './keep.ts';
import { PartsTable } from './PartsTable.tsx';
import { useShown } from './shown.ts';

const w = words.en.check;

interface Props {
  records: Records;
  /** Null before the first answers: then there is nothing to compare with, and nowhere to keep it. */
  person: Person | null;
  reading: Reading | null;
  onRead: (reading: Reading) => void;
}

/**
 * Says what a typed number may be. The number stays in the field: it is not kept unless the person
 * presses the button for it, and the answer repeats it masked.
 */
export function NumberCheck({ records, person, reading, onRead }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [shown, setShown] = useShown();
  const check = (submitted: Event) => {
    submitted.preventDefault();
    onRead(parse(field.current?.value ?? '', birthCountry));
    field.current?.focus();
  };
  return (
    <section class="part">
      <h2>{w.title}</h2>
      <form class="sheet stack" onSubmit={check} noValidate>
        <div class="row-form number-form">
          <div class="field">
            <label for="typed-number">{w.typed}</label>
            <input
              id="typed-number"
              ref={field}
              // No password field: the browser would offer to keep the number.
              class={shown ? 'entry' : 'entry masked'}
              type="text"
              autocomplete="off"
              spellcheck={false}
              aria-invalid={reading !== null && !('birth' in reading)}
              aria-describedby="number-not-kept"
            />
          </div>
          <button type="submit" class="button">
            {w.check}
          </button>
          <button type="button" class="button second" onClick={() => setShown(!shown)}>
            {shown ? w.hide : w.show}
          </button>
        </div>
        <p id="number-not-kept" class="soft">
          {w.notKept}
        </p>
        <div role="status" class="stack">
          {reading && 'birth' in reading && (
            <p>
              <Digits nir={whole(reading)} shown={false} />
            </p>
          )}
          {answer(reading, person).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
        {reading && <Sources ids={sourcesOf(reading)} />}
        {reading && 'birth' in reading && (
          <>
            <PartsTable parts={partsOf(reading, contextOf(records, person))} shown={shown} />
            {person && <Keep records={records} person={person} number={reading} />}
          </>
        )}
      </form>
    </section>
  );
}

function answer(reading: Reading | null, person: Person | null): string[] {
  if (reading === null) return [];
  if (!('birth' in reading)) return explain(reading);
  const differences = person ? compare(reading, person.situation, isoOfInsee) : [];
  return [...explain(reading), ...explainDifferences(differences)];
}

function contextOf(records: Records, person: Person | null) {
  const born = person?.situation.bornOn;
  return {
    thisYear: records.clock.today().year,
    bornYear: born ? Temporal.PlainDate.from(born).year : null,
  };
}

interface KeepProps {
  records: Records;
  person: Person;
  number: SocialSecurityNumber;
}

function Keep({ records, person, number }: KeepProps) {
  const nir = whole(number);
  if (person.nir === nir) return <p class="soft">{w.isKept}</p>;
  return (
    <p>
      <button type="button" class="button second" onClick={() => keepNumber(records, person, nir)}>
        {w.keep}
      </button>
    </p>
  );
}

function whole({ nir, key }: SocialSecurityNumber): string {
  return nir + (key ?? '');
}
