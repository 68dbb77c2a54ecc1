import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Because } from '../Because.tsx';
import { dateInWords } from '../dates.ts';
import {
  asksToCheck,
  isOnAmeli,
  keepAddress,
  longest,
  type Mistake,
  readAddress,
  removeAddress,
  type ShownAddress,
  shownAddress,
} from '../office.ts';
import type { Loaded, Records } from '../records.ts';
import { words } from '../words/dossier.ts';

const w = words.en.office;

interface Props {
  records: Records;
  loaded: Loaded;
}

/** Where the file goes: the office and why, the official finder, and below it the address. */
export function Office({ records, loaded }: Props) {
  const { office } = loaded.plan;
  const open = office.inferred && shownAddress(loaded).kind !== 'checked';
  const hasAddress = asksToCheck(loaded) || office.address !== null;
  return (
    <section class="part" aria-labelledby="office">
      <h2 id="office">{w.title}</h2>
      <p class="lead">
        {office.name} {open && <span class="pill soon">{w.probably}</span>}
      </p>
      <Because why={office.why} />
      {office.finder && (
        <p>
          <a href={office.finder} target="_blank" rel="noopener noreferrer">
            {isOnAmeli(loaded) ? w.finder : w.site}
          </a>
        </p>
      )}
      {hasAddress && (
        <Address
          key={`${loaded.records.person.id} ${office.name}`}
          records={records}
          loaded={loaded}
        />
      )}
    </section>
  );
}

function Address({ records, loaded }: Props) {
  const [open, setOpen] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  // The form is gone: whoever uses the keyboard goes on where they opened it.
  useLayoutEffect(() => {
    if (wasOpen.current && !open) first.current?.focus();
    wasOpen.current = open;
  }, [open]);
  const shown = shownAddress(loaded);
  if (open) {
    return (
      <CheckForm records={records} loaded={loaded} shown={shown} onClose={() => setOpen(false)} />
    );
  }
  return (
    <div class="stack">
      <Lines shown={shown} ameli={isOnAmeli(loaded)} />
      {asksToCheck(loaded) && (
        <div class="acts">
          <button
            type="button"
            ref={first}
            class={shown.kind === 'checked' ? 'plain' : 'button'}
            onClick={() => setOpen(true)}
          >
            {shown.kind === 'checked' ? w.change : w.checked(isOnAmeli(loaded))}
          </button>
          {shown.kind === 'checked' && (
            <>
              <button
                type="button"
                class="plain"
                onClick={() => copy(records, loaded, shown.lines)}
              >
                {w.copy}
              </button>
              <button
                type="button"
                class="plain"
                onClick={async () => {
                  await removeAddress(records, loaded);
                  first.current?.focus();
                }}
              >
                {w.remove}
              </button>
            </>
          )}
        </div>
      )}
    </div>
  );
}

function Lines({ shown, ameli }: { shown: ShownAddress; ameli: boolean }) {
  if (shown.kind === 'none') return <p class="soft">{w.none(ameli)}</p>;
  const date = dateInWords(shown.kind === 'checked' ? shown.on : shown.asOf);
  return (
    <>
      <p class="soft">{shown.kind === 'checked' ? w.youChecked(date) : w.lastKnown(date)}</p>
      <address>{shown.lines}</address>
    </>
  );
}

async function copy(records: Records, loaded: Loaded, lines: string): Promise<void> {
  const text = `${loaded.plan.office.name}\n${lines}`;
  const copied = await navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
  records.notice.value = { text: copied ? w.copied : w.notCopied, bad: !copied, undo: null };
}

interface FormProps extends Props {
  shown: ShownAddress;
  onClose: () => void;
}

function CheckForm({ records, loaded, shown, onClose }: FormProps) {
  const text = useRef<HTMLTextAreaElement>(null);
  const looked = useRef<HTMLInputElement>(null);
  const [mistake, setMistake] = useState<Mistake | null>(null);
  useLayoutEffect(() => text.current?.focus(), []);
  const ameli = isOnAmeli(loaded);
  const submit = async (event: Event) => {
    event.preventDefault();
    const read = readAddress(text.current?.value ?? '', looked.current?.checked ?? false);
    if ('mistake' in read) {
      setMistake(read);
      return (read.field === 'address' ? text : looked).current?.focus();
    }
    setMistake(null);
    if (await keepAddress(records, loaded, read.address)) onClose();
  };
  return (
    <form class="sheet stack check" onSubmit={submit} noValidate>
      <fieldset class="stack">
        <legend>{w.legend(loaded.plan.office.name)}</legend>
        <div class="field">
          <label for="office-address">{w.address}</label>
          <textarea
            id="office-address"
            ref={text}
            class="entry"
            rows={5}
            maxLength={longest}
            autocomplete="off"
            defaultValue={shown.kind === 'none' ? '' : shown.lines}
            aria-invalid={mistake?.field === 'address'}
            aria-describedby="office-address-hint office-address-wrong"
          />
          <p id="office-address-hint" class="soft small">
            {shown.kind === 'last-known' && `${w.filledIn(dateInWords(shown.asOf))} `}
            {w.hint(ameli)}
          </p>
        </div>
        <label class="choice">
          <input
            type="checkbox"
            ref={looked}
            aria-invalid={mistake?.field === 'looked'}
            aria-describedby="office-address-wrong"
          />
          <span>{w.looked(ameli)}</span>
        </label>
        <p id="office-address-wrong" class="mistake" role="alert">
          {mistake?.mistake}
        </p>
        <div class="acts">
          <button type="submit" class="button">
            {w.keep}
          </button>
          <button type="button" class="button second" onClick={onClose}>
            {w.cancel}
          </button>
        </div>
      </fieldset>
    </form>
  );
}
