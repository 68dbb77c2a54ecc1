import { useMemo, useRef, useState } from 'preact/hooks';
import type { StoryKind } from '../../lib/knowledge/deadline-schema.ts';
import type { Loaded, Records } from '../records.ts';
import { words as eventWords } from '../words/events.ts';
import { words } from '../words/story.ts';
import { type Draft, newDraft, type Told, withKind } from './draft.ts';
import { EventForm } from './EventForm.tsx';
import { noteEvent } from './keep.ts';
import { likelyNext } from './likely.ts';
import { Story } from './Story.tsx';

const w = words.en;
const { labels } = eventWords.en;

interface Props {
  records: Records;
  loaded: Loaded;
}

/** What happened, letters and talks included: one short form, then everything by month. */
export function StoryPage({ records, loaded }: Props) {
  const today = records.clock.today();
  const { person, events } = loaded.records;
  const likely = useMemo(
    () => likelyNext(loaded.plan, person.situation, events),
    [loaded.plan, person, events],
  );
  const [draft, setDraft] = useState<Draft>(() => newDraft(likely[0] ?? 'called', today));
  const form = useRef<HTMLElement>(null);
  const note = async (told: Told): Promise<void> => {
    const kept = (await noteEvent(records, loaded, told, () => note(told))) !== null;
    // What was typed meanwhile is the next event.
    if (kept) setDraft((now) => (now === draft ? newDraft(told.kind, today) : now));
  };
  const choose = (kind: StoryKind) => {
    setDraft((before) => withKind(before, kind, today));
    form.current?.querySelector<HTMLElement>('input')?.focus();
  };
  return (
    <>
      <p class="soft">
        {w.about} {w.notSent}
      </p>
      <div class="columns side-first">
        <div>
          <section class="part" ref={form} aria-labelledby="note-something">
            <h2 id="note-something">{w.form.title}</h2>
            <EventForm
              id="event"
              records={records}
              loaded={loaded}
              draft={draft}
              onDraft={setDraft}
              likely={likely}
              button={w.form.add}
              onTold={note}
            />
          </section>
        </div>
        <div>
          {events.length === 0 ? (
            <First likely={likely} onChoose={choose} />
          ) : (
            <Story records={records} loaded={loaded} />
          )}
        </div>
      </div>
    </>
  );
}

/** Before the first entry: what comes next on this way, and why it is worth noting. */
function First(props: { likely: readonly StoryKind[]; onChoose: (kind: StoryKind) => void }) {
  const { likely, onChoose } = props;
  return (
    <section class="part">
      <h2>{w.first.title}</h2>
      <p class="soft">{w.first.about}</p>
      <ul class="lines">
        {likely.map((kind) => (
          <li key={kind} class="line">
            <h3>{labels[kind]}</h3>
            <button
              type="button"
              class="plain"
              aria-label={w.first.choose(labels[kind])}
              onClick={() => onChoose(kind)}
            >
              {w.form.add}
            </button>
            {w.worth[kind] && <p class="rest soft">{w.worth[kind]}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
