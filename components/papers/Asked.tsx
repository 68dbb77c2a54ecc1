import type { ComponentChildren } from 'preact';
import type { PaperDetail } from '../../lib/knowledge/paper-schema.ts';

interface Props {
  /** Of the field; its hint has the same with `-hint`. */
  id: string;
  en: PaperDetail['en'];
  children: ComponentChildren;
}

/** What describes a field, as ids for `aria-describedby`; undefined where nothing does. */
export function describedBy(...ids: readonly (string | false | null | undefined)[]) {
  return ids.filter(Boolean).join(' ') || undefined;
}

/** A question with one field. */
export function Asked({ id, en, children }: Props) {
  return (
    <div class="field">
      <label for={id}>{en.ask}</label>
      {en.hint && (
        <p id={`${id}-hint`} class="soft small">
          {en.hint}
        </p>
      )}
      {children}
    </div>
  );
}
