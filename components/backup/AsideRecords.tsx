import type { Aside } from '../../lib/dossier/quarantine.ts';
import { download } from '../download.ts';
import type { Records } from '../records.ts';
import { words } from '../words/backup.ts';

const w = words.en.aside;

/** Records that could not be read: what they are, as text, and another try. */
export function AsideRecords({ records, aside }: { records: Records; aside: readonly Aside[] }) {
  const again = async () => {
    let back = 0;
    const written = await records.write('', async ({ safety }) => {
      back = await safety.readAgain();
    });
    if (written) records.notice.value = { text: w.back(back), bad: false, undo: null };
  };
  return (
    <section class="part">
      <h2>{w.title}</h2>
      <p class="soft">{w.about}</p>
      <ul class="bullets">
        {countedLines(aside).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div class="acts">
        <button type="button" class="plain" onClick={again}>
          {w.again}
        </button>
        <button type="button" class="plain" onClick={() => saveText(records)}>
          {w.save}
        </button>
      </div>
    </section>
  );
}

/** "An event: “kind” is not as expected (3)". */
function countedLines(aside: readonly Aside[]): string[] {
  const counts = new Map<string, number>();
  for (const { store, field, readable } of aside) {
    const wrong = readable ? w.readable : field === null ? w.whole : w.field(field);
    const line = `${w.places[store]}: ${wrong}`;
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return [...counts].map(([line, count]) => (count === 1 ? line : `${line} (${count})`));
}

async function saveText(records: Records): Promise<void> {
  const text = await records.ask(({ safety }) => safety.quarantineText());
  if (text === null) {
    records.notice.value = { text: w.failed, bad: true, undo: null };
    return;
  }
  const day = records.clock.today().toString();
  download(new Blob([text], { type: 'application/json' }), w.file(day));
  records.notice.value = { text: w.saved, bad: false, undo: null };
}
