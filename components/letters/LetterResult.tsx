import { useEffect, useRef, useState } from 'preact/hooks';
import type { LetterReading } from '../../lib/letters/read-letter.ts';
import type { Loaded, Records } from '../records.ts';
import { words } from '../words/letters.ts';
import { ExplainedText } from './ExplainedText.tsx';
import { KnownLetter, UnknownLetter } from './Kind.tsx';
import { NoteIt } from './NoteIt.tsx';
import { When } from './When.tsx';

const w = words.en;

interface Props {
  letter: string;
  reading: LetterReading;
  records: Records;
  loaded: Loaded | null;
}

/** What a letter is, what to do, by when, and its words. Takes the focus when it appears. */
export function LetterResult({ letter, reading, records, loaded }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [reached, setReached] = useState('');
  useEffect(() => heading.current?.focus(), []);
  const { verdict } = reading;
  const kind = verdict.kind === 'known' ? verdict.candidate.kind : null;
  return (
    <>
      <section class="part letter-kind">
        <h2 ref={heading} tabIndex={-1}>
          {w.result}
        </h2>
        {verdict.kind === 'known' ? (
          <KnownLetter candidate={verdict.candidate} />
        ) : (
          <UnknownLetter verdict={verdict} />
        )}
      </section>
      {!kind?.danger && (
        <>
          <When
            kind={kind}
            reading={reading}
            reached={reached}
            setReached={setReached}
            today={records.clock.today()}
          />
          <NoteIt
            kind={kind}
            reading={reading}
            reached={reached}
            records={records}
            loaded={loaded}
          />
        </>
      )}
      <ExplainedText letter={letter} />
    </>
  );
}
