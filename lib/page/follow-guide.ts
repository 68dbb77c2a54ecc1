import type { GuideKit } from '../messages.ts';

/** Asks for the guide of the page, and asks again when the page has become another one. */
export interface GuideFollower {
  /** Asks if the headings are new; `changed` is called when the answer comes. */
  look(headings: readonly string[]): void;
  /** The latest answer; null before the first. */
  latest(): GuideKit | null;
}

/** `ask` gets the headings of the page. An answer that comes too late is passed over. */
export function followGuide(
  ask: (headings: readonly string[]) => Promise<GuideKit | null>,
  changed: () => void,
  signal: AbortSignal,
): GuideFollower {
  let asked: string | null = null;
  let answer: GuideKit | null = null;
  return {
    look(headings) {
      const question = headings.join('\n');
      if (question === asked) return;
      asked = question;
      ask(headings).then(
        (guide) => {
          if (signal.aborted || question !== asked) return;
          answer = guide;
          changed();
        },
        // Words are explained without a guide.
        () => undefined,
      );
    },
    latest: () => answer,
  };
}
