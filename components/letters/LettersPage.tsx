import { useMemo, useState } from 'preact/hooks';
import { letterKinds } from '../../lib/knowledge/letters.ts';
import { readLetter } from '../../lib/letters/read-letter.ts';
import type { Loaded, Records } from '../records.ts';
import { words } from '../words/letters.ts';
import { LetterForm } from './LetterForm.tsx';
import { LetterResult } from './LetterResult.tsx';

const w = words.en;

interface Props {
  records: Records;
  /** Null before the first answers: a letter can be read all the same. */
  loaded: Loaded | null;
}

/** Reads a letter that the person pastes. The text lives in this component and nowhere else. */
export function LettersPage({ records, loaded }: Props) {
  const [read, setRead] = useState({ letter: '', turn: 0 });
  const reading = useMemo(() => readLetter(read.letter, letterKinds), [read.letter]);
  return (
    <div class={read.letter === '' ? 'letters' : 'columns side-first letters'}>
      <div class="stack">
        <p>{w.about}</p>
        <p class="soft">{w.private}</p>
        <LetterForm onRead={(letter) => setRead(({ turn }) => ({ letter, turn: turn + 1 }))} />
      </div>
      {read.letter !== '' && (
        <div class="stack">
          <LetterResult
            key={read.turn}
            letter={read.letter}
            reading={reading}
            records={records}
            loaded={loaded}
          />
        </div>
      )}
    </div>
  );
}
