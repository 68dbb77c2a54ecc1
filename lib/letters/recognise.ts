import type { LetterKind } from '../knowledge/letter-schema.ts';
import { fold } from '../match/fold.ts';
import { isFrench } from './french.ts';
import { paragraphsOf } from './paragraphs.ts';

/** A kind that the letter may be, with the wordings that speak for it. */
export interface Candidate {
  kind: LetterKind;
  score: number;
  /** As listed, one for each clue found. */
  found: readonly string[];
}

/** What the letter is; `unknown` names what comes nearest, if anything does. */
export type Verdict =
  | { kind: 'known'; candidate: Candidate }
  | { kind: 'unknown'; why: 'empty' | 'not-french' | 'weak' | 'tie'; near: readonly Candidate[] };

/** Below this a letter stays unknown: about two strong wordings, or one and two weaker ones. */
const enough = 7;
/** One wording alone never decides. */
const leastClues = 2;
/** A warning of fraud needs more, since offices write about bank details and links as well. */
const enoughForDanger = { score: 9, clues: 3 };
/** How far the best must lie before the second. */
const lead = 2;

/**
 * Which kind of letter this is. Wordings are looked for inside paragraphs, so their order does not
 * matter. Too little, or two kinds alike, makes it unknown.
 */
export function recognise(letter: string, kinds: readonly LetterKind[]): Verdict {
  const parts = paragraphsOf(letter).map(({ text }) => ` ${fold(text)} `);
  if (parts.length === 0) return { kind: 'unknown', why: 'empty', near: [] };
  if (!isFrench(letter)) return { kind: 'unknown', why: 'not-french', near: [] };
  const candidates = kinds.map((kind) => score(kind, parts)).toSorted(byScore);
  const danger = candidates.find((one) => one.kind.danger && isEnough(one));
  const [first, second] = candidates.filter((one) => one.kind.danger !== true);
  if (danger) return { kind: 'known', candidate: danger };
  if (!first || !isEnough(first)) {
    return { kind: 'unknown', why: 'weak', near: candidates.filter(isNear).slice(0, 2) };
  }
  if (second && first.score - second.score < lead) {
    return { kind: 'unknown', why: 'tie', near: [first, second] };
  }
  return { kind: 'known', candidate: first };
}

/** Wordings as they are looked for, made once for each kind. */
const foldedClues = new WeakMap<LetterKind, readonly (readonly string[])[]>();

function cluesOf(kind: LetterKind): readonly (readonly string[])[] {
  const known = foldedClues.get(kind);
  if (known) return known;
  const made = kind.clues.map(({ any }) => any.map((wording) => ` ${fold(wording)} `));
  foldedClues.set(kind, made);
  return made;
}

function score(kind: LetterKind, parts: readonly string[]): Candidate {
  const found: string[] = [];
  let sum = 0;
  cluesOf(kind).forEach((wordings, index) => {
    const hit = wordings.findIndex((wording) => parts.some((part) => part.includes(wording)));
    const clue = kind.clues[index];
    if (hit < 0 || !clue) return;
    found.push(clue.any[hit] ?? '');
    sum += clue.weight;
  });
  return { kind, score: sum, found };
}

function isEnough({ kind, score, found }: Candidate): boolean {
  if (kind.danger) return score >= enoughForDanger.score && found.length >= enoughForDanger.clues;
  return score >= enough && found.length >= leastClues;
}

function isNear({ score, kind }: Candidate): boolean {
  return score >= enough - 3 && !kind.danger;
}

function byScore(one: Candidate, other: Candidate): number {
  return other.score - one.score || (one.kind.id < other.kind.id ? -1 : 1);
}
