import type { PersonDifference, Preview } from '../../lib/dossier/backup/differences.ts';
import { words } from '../words/backup.ts';
import { isKnown, type Previewed } from './preview.ts';

const w = words.en.preview;
const stores = ['papers', 'files', 'events', 'ticks', 'marks'] as const;

/** What would be added, changed, removed, and what stays; in words, too, if that is not known. */
export function WhatChanges({ preview }: { preview: Previewed }) {
  return (
    <div class="changes" aria-live="polite">
      {preview === 'reading' && <p class="soft">{w.reading}</p>}
      {preview === 'none' && <p class="mistake">{w.unknown}</p>}
      {isKnown(preview) && <Changes preview={preview} />}
    </div>
  );
}

/** Person by person and kind by kind. */
function Changes({ preview }: { preview: Preview }) {
  const changing = preview.people.map(linesOf).filter(({ lines }) => lines.length > 0);
  const same = preview.people.reduce((sum, person) => sum + sameOf(person), 0);
  return (
    <>
      {changing.length === 0 && <p>{w.nothing}</p>}
      {changing.map(({ id, name, lines }) => (
        <div key={id}>
          <h5>{name}</h5>
          <ul class="bullets">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
      {same > 0 && <p class="soft">{w.same(same)}.</p>}
      {preview.aside > 0 && <p class="mistake">{w.aside(preview.aside)}</p>}
      {preview.withoutContent > 0 && (
        <p class="mistake">{w.withoutContent(preview.withoutContent)}</p>
      )}
    </>
  );
}

interface Lines {
  id: string;
  name: string;
  lines: readonly string[];
}

function linesOf({ personId, name, stores: found }: PersonDifference): Lines {
  const what = (change: 'added' | 'changed' | 'removed') =>
    stores
      .filter((store) => found[store][change] > 0)
      .map((store) => w.kinds[store](found[store][change]))
      .join(', ');
  const said = (list: string, line: (what: string) => string) => (list === '' ? [] : [line(list)]);
  return {
    id: personId,
    name: name ?? w.nobody,
    lines: [
      ...(found.people.added ? [w.newPerson] : []),
      ...(found.people.changed ? [w.answers] : []),
      ...(found.people.removed ? [w.wholePerson] : []),
      ...said(what('added'), w.added),
      ...said(what('changed'), w.changed),
      ...said(what('removed'), w.removed),
    ],
  };
}

function sameOf({ stores: found }: PersonDifference): number {
  return Object.values(found).reduce((sum, { same }) => sum + same, 0);
}
