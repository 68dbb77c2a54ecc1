import { useRef, useState } from 'preact/hooks';
import type { Left } from '../../lib/dossier/erase.ts';
import type { StoredSizes } from '../../lib/dossier/sizes.ts';
import { forgetReminders } from '../../lib/reminders/forget.ts';
import { focusNow } from '../focus-now.ts';
import type { Records } from '../records.ts';
import { words } from '../words/privacy.ts';

const { erase: w, vault } = words.en;

interface Props {
  records: Records;
  sizes: StoredSizes | null;
}

/** The two steps: what goes and what stays, then a box to tick and a button to press. */
export function DeleteEverything({ records, sizes }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <section class="part">
      <h2>{w.title}</h2>
      <p>
        {w.about} <a href="#backup">{vault.backup}</a>
      </p>
      {open ? (
        <Sure records={records} sizes={sizes} onKeep={() => setOpen(false)} />
      ) : (
        <p>
          <button type="button" class="button second" onClick={() => setOpen(true)}>
            {w.start}
          </button>
        </p>
      )}
    </section>
  );
}

function Sure({
  records,
  sizes,
  onKeep,
}: {
  records: Records;
  sizes: StoredSizes | null;
  onKeep: () => void;
}) {
  const known = useRef<HTMLInputElement>(null);
  const [step, setStep] = useState<'asked' | 'unread' | 'busy'>('asked');
  const [left, setLeft] = useState<readonly Left[]>([]);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (step === 'busy') return;
    if (!known.current?.checked) {
      setStep('unread');
      return known.current?.focus();
    }
    setStep('busy');
    setLeft([]);
    // A reminder that stays goes with the next look at a dossier without dates.
    await forgetReminders().catch(() => undefined);
    // Afterwards this page leaves for the first one, as all others do.
    setLeft(await records.erase());
    setStep('asked');
  };
  return (
    <form class="problem" onSubmit={submit} noValidate>
      <h3>{w.sure}</h3>
      {/* Where the dossier does not answer, this is what people need most. */}
      {!sizes && <p>{w.uncounted}</p>}
      <ul class="bullets">
        {(sizes ? w.items(sizes) : w.itemsUncounted).map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <p>{w.stays}</p>
      <label class="choice">
        <input
          ref={known}
          type="checkbox"
          aria-invalid={step === 'unread'}
          aria-describedby="erase-mistake"
        />
        <span>{w.know}</span>
      </label>
      <div id="erase-mistake" class="mistake" role="alert">
        {step === 'unread' && <p>{w.mustKnow}</p>}
        {left.map((one) => (
          <p key={one}>{w.left[one]}</p>
        ))}
      </div>
      <div class="acts">
        <button type="submit" class="button danger" aria-disabled={step === 'busy'}>
          {step === 'busy' ? w.busy : w.yes}
        </button>
        <button type="button" class="button second" ref={focusNow} onClick={onKeep}>
          {w.no}
        </button>
      </div>
    </form>
  );
}
