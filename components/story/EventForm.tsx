import { useState } from 'preact/hooks';
import type { StoryKind } from '../../lib/knowledge/deadline-schema.ts';
import { DayField } from '../DayField.tsx';
import type { Loaded, Records } from '../records.ts';
import { words as eventWords } from '../words/events.ts';
import { words } from '../words/story.ts';
import { askedOf } from './asked.ts';
import { doubtAboutDay } from './day.ts';
import { type Draft, isNoted, type Mistakes, readDraft, type Told, withKind } from './draft.ts';
import { KindField } from './KindField.tsx';
import { NoteField, ReferenceField, RemindField, WayField, WhoField } from './MoreFields.tsx';

const w = words.en.form;

interface Props {
  /** Distinguishes the fields of two forms on one page. */
  id: string;
  records: Records;
  loaded: Loaded;
  draft: Draft;
  onDraft: (change: (before: Draft) => Draft) => void;
  likely: readonly StoryKind[];
  button: string;
  onTold: (told: Told) => Promise<void>;
  onCancel?: () => void;
}

/** One event: what, on which day, and what fits this kind. */
export function EventForm(props: Props) {
  const { id, records, loaded, draft, onDraft, onTold, onCancel } = props;
  const [mistakes, setMistakes] = useState<Mistakes>({});
  const today = records.clock.today();
  const { situation } = loaded.records.person;
  const edit = (how: (before: Draft) => Draft) => {
    setMistakes({});
    onDraft(how);
  };
  const change = (part: Partial<Draft>) => edit((before) => ({ ...before, ...part }));
  const submit = (event: Event) => {
    event.preventDefault();
    const read = readDraft(draft, situation, today);
    const isAdded = onCancel === undefined;
    const twice = isAdded && 'told' in read && isNoted(read.told, loaded.records.events);
    if ('told' in read && !twice) return void onTold(read.told);
    const found = 'told' in read ? { on: w.twice } : read.mistakes;
    setMistakes(found);
    const wrong = found.on === undefined ? 'remind' : 'day';
    document.getElementById(`${id}-${wrong}`)?.focus();
  };
  return (
    <form class="sheet event-form" onSubmit={submit} noValidate>
      <KindField
        id={`${id}-kind`}
        kind={draft.kind}
        likely={props.likely}
        onKind={(kind) => edit((before) => withKind(before, kind, today))}
        // Whoever opened a form to change something starts at its first field.
        focus={onCancel !== undefined}
      />
      <DayField
        id={`${id}-day`}
        label={w.on}
        hint={eventWords.en.hints[draft.kind]}
        value={draft.on}
        onPick={(on) => change({ on })}
        offers={[
          { day: today.toString(), text: w.today },
          { day: today.subtract({ days: 1 }).toString(), text: w.yesterday },
        ]}
        mistake={mistakes.on}
        doubt={doubtAboutDay(draft.kind, draft.on, situation) ?? undefined}
      />
      <Fitting id={id} draft={draft} change={change} today={today} mistakes={mistakes} />
      <div class="acts">
        <button type="submit" class="button">
          {props.button}
        </button>
        {onCancel && (
          <button type="button" class="button second" onClick={onCancel}>
            {w.cancel}
          </button>
        )}
      </div>
    </form>
  );
}

interface FittingProps {
  id: string;
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  today: Temporal.PlainDate;
  mistakes: Mistakes;
}

/** The fields that fit the kind. */
function Fitting({ id, draft, change, today, mistakes }: FittingProps) {
  const asked = askedOf(draft.kind);
  const reference = asked.reference(draft.by);
  return (
    <>
      {asked.by.length > 0 && (
        <WayField id={`${id}-by`} ways={asked.by} by={draft.by} onBy={(by) => change({ by })} />
      )}
      {reference !== null && (
        <ReferenceField
          id={`${id}-reference`}
          kind={reference}
          text={draft.reference}
          onText={(text) => change({ reference: text })}
        />
      )}
      {asked.who && (
        <WhoField
          id={`${id}-who`}
          label={draft.kind === 'wrote' ? w.whoTo : w.who}
          text={draft.who}
          onText={(who) => change({ who })}
        />
      )}
      <NoteField
        id={`${id}-note`}
        label={w.note[asked.note]}
        text={draft.note}
        onText={(note) => change({ note })}
      />
      {asked.remind && (
        <RemindField
          id={`${id}-remind`}
          day={draft.remindOn}
          from={today}
          mistake={mistakes.remindOn}
          onDay={(remindOn) => change({ remindOn })}
        />
      )}
    </>
  );
}
