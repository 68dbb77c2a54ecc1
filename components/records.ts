import { batch, signal } from '@preact/signals';
import { fullPlan } from '../lib/deadlines/full-plan.ts';
import type { Left } from '../lib/dossier/erase.ts';
import { lazyDossier } from '../lib/dossier/open.ts';
import { DossierError } from '../lib/dossier/problem.ts';
import { ticksFor } from '../lib/dossier/ticks.ts';
import type { Dossier, DossierProblem, Person, PersonRecords } from '../lib/dossier/types.ts';
import { checklist, nextStep } from '../lib/plan/checklist.ts';
import type { ChecklistItem, Plan } from '../lib/plan/types.ts';
import { keepFromEviction } from './eviction.ts';
import { words } from './words/shared.ts';

const w = words.en;

/** One person's records, and what follows from them today. */
export interface Loaded {
  records: PersonRecords;
  plan: Plan;
  items: readonly ChecklistItem[];
  next: ChecklistItem | null;
}

export type View =
  | { kind: 'loading' }
  | { kind: 'problem'; problem: DossierProblem }
  | { kind: 'wiped' }
  | { kind: 'empty' }
  | ({ kind: 'ready' } & Loaded);

/** The last thing done, or why it could not be done. */
export interface Notice {
  text: string;
  bad: boolean;
  undo: (() => Promise<void>) | null;
  /** Tries once more what was not saved. */
  retry?: () => Promise<void>;
}

/** How a write stands among others. */
interface Manner {
  /** From `begin`; without it, the write begins its act. */
  act?: number;
  /** What “Try again” does where more follows a write than its notice; otherwise it writes again. */
  again?: (() => Promise<unknown>) | undefined;
}

export interface Clock {
  today: () => Temporal.PlainDate;
  now: () => Temporal.Instant;
}

/**
 * What the extension pages show. Reads the dossier again after every write of any context, so that
 * popup and dossier never disagree.
 */
export class Records {
  readonly view = signal<View>({ kind: 'loading' });
  readonly people = signal<readonly Person[]>([]);
  readonly quarantined = signal(0);
  readonly notice = signal<Notice | null>(null);
  readonly savedAt = signal<Temporal.Instant | null>(null);
  /** True from a write that failed until one that did not. */
  readonly unsaved = signal(false);
  readonly clock: Clock;
  readonly #open: () => Promise<Dossier>;
  #dossier: Dossier | null = null;
  #reads = 0;
  #acts = 0;
  #writing = 0;
  #erasing = false;
  /** Something was written that has not been read. */
  #unread = false;
  /** The latest act that was said. */
  #said = 0;

  constructor(open: () => Promise<Dossier>, clock: Clock) {
    this.#open = open;
    this.clock = clock;
  }

  /** Opens the dossier and reads it; also the way to try again after a problem. */
  async start(): Promise<void> {
    try {
      if (!this.#dossier) {
        this.#dossier = await this.#open();
        this.#dossier.onChange(() => this.#heard());
        this.#dossier.safety.catchUp().catch(() => undefined);
      }
    } catch (error) {
      this.view.value = { kind: 'problem', problem: problemOf(error) };
      return;
    }
    await this.read();
  }

  /** Reads everything again, and tells with it what was done; of two reads at once the later one counts. */
  async read(tell: () => void = () => undefined): Promise<void> {
    const dossier = this.#dossier;
    if (!dossier) return;
    const turn = ++this.#reads;
    this.#unread = false;
    const { view, people, quarantined } = await look(dossier, this.clock.today());
    batch(() => {
      tell();
      // What was done names people and files: a page that is locked does not go on showing it.
      if (isLocked(view) && this.notice.value?.bad === false) this.notice.value = null;
      if (turn !== this.#reads || this.#erasing) return;
      this.people.value = people;
      this.quarantined.value = quarantined;
      this.view.value = view;
    });
  }

  /** Begins an act that takes long before it writes; what is begun later is said in its stead. */
  begin(): number {
    return ++this.#acts;
  }

  /**
   * Writes to the dossier, says so, and keeps the way back. A failed write is said in words and can be
   * tried again, and the view shows again what is saved. A write of an earlier act does not cover what
   * was said of a later one. Resolves to whether it was written.
   */
  async write(
    said: string,
    change: (dossier: Dossier) => Promise<void>,
    back: ((dossier: Dossier) => Promise<void>) | null = null,
    { act = this.begin(), again = () => this.write(said, change, back) }: Manner = {},
  ): Promise<boolean> {
    const dossier = this.#dossier;
    if (!dossier) return false;
    this.#writing++;
    try {
      await change(dossier);
    } catch (error) {
      const problem = problemOf(error);
      const text = w.failed(w.problems[problem]);
      const retry = () => again().then(() => undefined);
      this.unsaved.value = true;
      this.notice.value = { text, bad: true, undo: null, retry };
      // Drawn anew: a box that was ticked by hand must not look as if the tick were saved.
      this.view.value = { ...this.view.value };
      // What was written of it before it failed is there, and who is gone is not.
      if (this.#unread || problem === 'person-gone') void this.read();
      return false;
    } finally {
      this.#writing--;
    }
    this.unsaved.value = false;
    this.savedAt.value = this.clock.now();
    void keepFromEviction();
    const undo = back && (() => this.write(w.undone, back).then(() => undefined));
    await this.read(() => {
      if (act < this.#said) return;
      this.#said = act;
      this.notice.value = said === '' ? null : { text: said, bad: false, undo };
    });
    return true;
  }

  /**
   * A write of this page is shown together with its notice and its way back, not before: “Undo” would
   * still undo what was done last.
   */
  #heard(): void {
    if (this.#writing === 0) void this.read();
    else this.#unread = true;
  }

  /** An answer of the dossier; null if it is not open, or does not answer. */
  async ask<Answer>(question: (dossier: Dossier) => Promise<Answer>): Promise<Answer | null> {
    try {
      return this.#dossier && (await question(this.#dossier));
    } catch (error) {
      console.warn('Quinze: the dossier did not answer', error);
      return null;
    }
  }

  /**
   * Deletes everything, also where the dossier cannot be opened. Resolves to what is left all the same; if
   * nothing is, the view is that of a dossier that was deleted. Until then it stays as it is: a page leaves
   * once it sees that, and would leave the rest undone.
   */
  async erase(): Promise<readonly Left[]> {
    const dossier = this.#dossier ?? lazyDossier();
    this.#erasing = true;
    const left = await dossier
      .deleteEverything()
      .catch((error: unknown): Left[] => {
        // Another context did it before.
        if (problemOf(error) === 'erased') return [];
        throw error;
      })
      .finally(() => {
        this.#erasing = false;
      });
    if (left.length === 0) this.view.value = { kind: 'problem', problem: 'erased' };
    else void this.read();
    return left;
  }
}

interface Look {
  view: View;
  people: readonly Person[];
  quarantined: number;
}

async function look(dossier: Dossier, today: Temporal.PlainDate): Promise<Look> {
  try {
    const [records, people, quarantined] = await Promise.all([
      dossier.current(),
      dossier.people(),
      dossier.quarantined(),
    ]);
    if (records) return { view: computeView(records, today), people, quarantined };
    const kind = (await dossier.wasWiped()) ? 'wiped' : 'empty';
    return { view: { kind }, people, quarantined };
  } catch (error) {
    return { view: { kind: 'problem', problem: problemOf(error) }, people: [], quarantined: 0 };
  }
}

function isLocked(view: View): boolean {
  return view.kind === 'problem' && view.problem === 'locked';
}

function computeView(records: PersonRecords, today: Temporal.PlainDate): View {
  const plan = fullPlan(records.person.situation, records.events, today);
  const items = checklist(plan, ticksFor(records, plan.office));
  return { kind: 'ready', records, plan, items, next: nextStep(items) };
}

function problemOf(error: unknown): DossierProblem {
  return error instanceof DossierError ? error.problem : 'broken';
}
