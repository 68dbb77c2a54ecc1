import { useMemo, useState } from 'preact/hooks';
import type { Term } from '../../lib/knowledge/schema.ts';
import { terms } from '../../lib/knowledge/terms.ts';
import { explainer, type Piece } from '../../lib/letters/terms.ts';
import { maskNumbers } from '../../lib/number/format.ts';
import { French } from '../French.tsx';
import { useShown } from '../number/shown.ts';
import { Sources } from '../Sources.tsx';
import { words } from '../words/letters.ts';

const w = words.en;

let explain: ReturnType<typeof explainer> | null = null;

/** The vocabulary is read once, when the first letter comes. */
function piecesOf(letter: string): Piece[][] {
  explain ??= explainer(terms);
  return explain(letter);
}

/** The letter with its terms as buttons; what a term means opens below its paragraph. */
export function ExplainedText({ letter }: { letter: string }) {
  const paragraphs = useMemo(() => piecesOf(letter), [letter]);
  const [shown, setShown] = useShown();
  const show = shown ? (text: string) => text : maskNumbers;
  const any = paragraphs.some((pieces) => pieces.some(({ term }) => term));
  return (
    <section class="part letter-text">
      <h2>{w.text}</h2>
      <p class="soft">{any ? w.textAbout : w.noTerms}</p>
      {maskNumbers(letter) !== letter && (
        <p>
          <button type="button" class="plain" onClick={() => setShown(!shown)}>
            {shown ? w.hideNumber : w.showNumber}
          </button>
        </p>
      )}
      <div class="sheet stack">
        {paragraphs.map((pieces, index) => (
          <Paragraph key={index} id={`letter-${index}`} pieces={pieces} show={show} />
        ))}
      </div>
    </section>
  );
}

/** Pieces with the marks that follow a term beside it: a line must not begin with them. */
function held(pieces: readonly Piece[]): (Piece & { after: string })[] {
  const before = (index: number) => index > 0 && pieces[index - 1]?.term;
  return pieces.map(({ text, term }, index) => {
    const next = pieces[index + 1];
    const after = term && next?.term === null ? (leading.exec(next.text)?.[0] ?? '') : '';
    const rest = term === null && before(index) ? text.replace(leading, '') : text;
    return { text: rest, term, after };
  });
}

/** What clings to the word before it. */
const leading = /^[,.;:!?)\]»…]+/u;

interface ParagraphProps {
  id: string;
  pieces: readonly Piece[];
  /** The text as it is to be shown. */
  show: (text: string) => string;
}

function Paragraph({ id, pieces, show }: ParagraphProps) {
  const [open, setOpen] = useState<Term | null>(null);
  const card = `${id}-card`;
  return (
    <>
      <p class="letter-paragraph" lang="fr">
        {held(pieces).map(({ text, term, after }, index) =>
          term === null ? (
            show(text)
          ) : (
            <span class="held" key={index}>
              <button
                type="button"
                class="word"
                aria-expanded={open === term}
                aria-controls={open === term ? card : undefined}
                onClick={() => setOpen(open === term ? null : term)}
                onKeyDown={(event) => {
                  if (event.key === 'Escape') setOpen(null);
                }}
              >
                {text}
              </button>
              {after}
            </span>
          ),
        )}
      </p>
      {open && <TermNote id={card} term={open} />}
    </>
  );
}

function TermNote({ id, term }: { id: string; term: Term }) {
  return (
    <div id={id} class="term-note">
      <p>
        <strong>{term.en.gloss}</strong> <span class="soft">({<French text={term.fr} />})</span>
      </p>
      <p>{term.en.explain}</p>
      {term.en.falseFriend && (
        <p>
          <strong>{w.falseFriend}</strong> {term.en.falseFriend}
        </p>
      )}
      <Sources ids={term.sources} />
    </div>
  );
}
