import { useRef, useState } from 'preact/hooks';
import { readPdf } from '../pdf/read-pdf.ts';
import { words } from '../words/letters.ts';

const w = words.en;

/** Takes a letter as text or PDF, and hands its text over. An empty text clears what was read. */
export function LetterForm({ onRead }: { onRead: (letter: string) => void }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [mistake, setMistake] = useState('');
  const [busy, setBusy] = useState(false);
  const take = (letter: string) => {
    if (field.current) field.current.value = letter;
    setMistake('');
    onRead(letter);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const letter = field.current?.value ?? '';
    if (letter.trim() !== '') return take(letter);
    setMistake(w.empty);
    field.current?.focus();
  };
  const open = async (file: File | undefined) => {
    if (!file) return;
    setBusy(true);
    const answer = await readPdf(file);
    setBusy(false);
    if ('text' in answer) return take(answer.text);
    onRead('');
    setMistake(w.pdfProblems[answer.problem]);
  };
  return (
    <form
      class="sheet stack letter-form"
      noValidate
      onSubmit={submit}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        const file = event.dataTransfer?.files[0];
        if (!file) return;
        event.preventDefault();
        void open(file);
      }}
    >
      <div class="field">
        <label for="letter-text">{w.paste}</label>
        <textarea
          id="letter-text"
          ref={field}
          class="entry"
          lang="fr"
          rows={8}
          spellcheck={false}
          autocomplete="off"
          aria-invalid={mistake !== ''}
          aria-describedby={mistake ? 'letter-mistake letter-hint' : 'letter-hint'}
        />
      </div>
      {mistake && (
        <p id="letter-mistake" class="mistake" role="alert">
          {mistake}
        </p>
      )}
      <div class="acts">
        <button type="submit" class="button">
          {w.read}
        </button>
        <PdfField open={open} />
        <button type="button" class="plain" onClick={() => take('')}>
          {w.clear}
        </button>
      </div>
      <p id="letter-hint" class="soft small">
        {w.pdfHint}
      </p>
      <p class="hidden-words" role="status">
        {busy && w.reading}
      </p>
    </form>
  );
}

/** The file field keeps the focus; its label is what is seen. */
function PdfField({ open }: { open: (file: File | undefined) => Promise<void> }) {
  return (
    <span class="pdf-field">
      <input
        id="letter-pdf"
        class="hidden-words"
        type="file"
        accept="application/pdf,.pdf"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          void open(file).finally(() => {
            // The same file may be chosen again.
            currentTarget.value = '';
          });
        }}
      />
      <label class="button second" for="letter-pdf">
        {w.pdf}
      </label>
    </span>
  );
}
