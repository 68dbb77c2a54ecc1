import { useState } from 'preact/hooks';
import { words } from '../words/boxes.ts';

const w = words.en;

interface Props {
  text: string;
  /** What is copied, for those who do not see it. */
  what: string;
}

/** Puts a text on the clipboard, and says that it did. Nothing is typed for the reader. */
export function CopyButton({ text, what }: Props) {
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setOutcome('copied'),
      () => setOutcome('failed'),
    );
  return (
    <>
      <button type="button" class="button second copy" onClick={copy}>
        {outcome === 'copied' ? w.copied : w.copy}
        <span class="hidden-words">{` ${what}`}</span>
      </button>
      <span class={outcome === 'failed' ? 'copy-failed small' : 'hidden-words'} role="status">
        {outcome === 'copied' && w.said(what)}
        {outcome === 'failed' && w.failed}
      </span>
    </>
  );
}
