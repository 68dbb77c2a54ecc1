import { words } from '../words/files.ts';

const w = words.en;

interface Props {
  id: string;
  /** What the files show. */
  title: string;
  hint: string;
  onChoose: (files: readonly File[]) => Promise<void>;
}

/** The file field keeps the focus; its label is what is seen. */
export function FileChooser({ id, title, hint, onChoose }: Props) {
  return (
    <div class="drop-here">
      <span class="file-field">
        <input
          id={id}
          class="hidden-words"
          type="file"
          multiple
          accept="image/jpeg,image/png,image/webp,image/heic,.heic,application/pdf,.pdf"
          aria-label={w.chooseFor(title)}
          aria-describedby={`${id}-hint`}
          onChange={({ currentTarget }) => {
            const chosen = [...(currentTarget.files ?? [])];
            // The same file may be chosen again. Nothing was chosen where the choice was called off.
            currentTarget.value = '';
            if (chosen.length > 0) void onChoose(chosen);
          }}
        />
        <label class="button second" for={id}>
          {w.choose}
        </label>
      </span>
      <p id={`${id}-hint`} class="soft small">
        {hint} {w.private}
      </p>
      <p class="let-go" aria-hidden="true">
        {w.drop}
      </p>
    </div>
  );
}
