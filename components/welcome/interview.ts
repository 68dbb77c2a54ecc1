import { computed, signal } from '@preact/signals';
import { fullPlan } from '../../lib/deadlines/full-plan.ts';
import type { DossierEvent, Person } from '../../lib/dossier/types.ts';
import type { Question } from '../../lib/knowledge/question-schema.ts';
import { questions } from '../../lib/knowledge/questions.ts';
import { type Contradiction, contradictions } from '../../lib/plan/impossible.ts';
import type { Situation } from '../../lib/plan/situation.ts';
import type { Plan } from '../../lib/plan/types.ts';
import { type Answer, openQuestions, withAnswer } from '../answers.ts';
import { changePerson } from '../people/change.ts';
import { type Shared, sharedBy } from '../people/household.ts';
import { type PlanChange, planChanges } from '../plan-changes.ts';
import type { Records } from '../records.ts';
import { words } from '../words/welcome.ts';

/** At the end of the welcome page's address: someone new, whose questions begin at once. */
export const freshHash = '#new';

export type Stage =
  | { kind: 'intro' }
  | { kind: 'ask'; question: Question; correcting: boolean }
  | { kind: 'summary' }
  | { kind: 'review' };

/**
 * The questions, one at a time. Every accepted answer is saved at once, so a closed tab loses
 * nothing; an answer that contradicts another one is said and not saved.
 */
export class Interview {
  readonly stage = signal<Stage>({ kind: 'intro' });
  readonly situation = signal<Situation>({});
  /** What the last correction changed in the plan; null before the first. */
  readonly changes = signal<readonly PlanChange[] | null>(null);
  /** Why the last answer cannot be right. */
  readonly contradiction = signal<string | null>(null);
  /** The plan as the answers so far make it. */
  readonly plan = computed<Plan>(() =>
    fullPlan(this.situation.value, this.#events, this.#records.clock.today()),
  );
  /** The questions to ask still, in their order. */
  readonly open = computed<readonly Question[]>(() =>
    openQuestions(this.plan.value.unknowns, this.situation.value),
  );
  /** How many of them come before the plan is shown. */
  readonly left = computed<number>(
    () => this.open.value.filter((question) => this.#isDue(question)).length,
  );
  /** What was known of a new person before the first question: their household. */
  readonly known = signal<readonly Shared[]>([]);
  readonly #records: Records;
  #person: Person | null = null;
  /** Begun here, and not saved before the first answer. */
  #isNew = false;
  #events: readonly DossierEvent[] = [];
  #asked: Question[] = [];
  /** The person saw a plan and wants it more exact. */
  readonly #seen = signal(false);

  constructor(records: Records) {
    this.#records = records;
  }

  /**
   * Takes up what is already answered, once: nothing, a part, or everything. Someone new is asked at
   * once, beside what is known of their household.
   */
  resume(person: Person, events: readonly DossierEvent[], fresh = false): void {
    if (this.#person) return;
    this.#person = person;
    this.#events = events;
    this.situation.value = person.situation;
    if (fresh) this.known.value = sharedBy(person.situation);
    if (fresh || Object.keys(person.situation).length === 0) this.askNext();
    else this.stage.value = { kind: 'review' };
  }

  /** Whose answers these are, whoever the other pages show by now; null before anybody is there. */
  get personId(): string | null {
    return this.#person?.id ?? null;
  }

  begin(name: string): void {
    const at = this.#now();
    this.#isNew = true;
    this.#person = { id: crypto.randomUUID(), name, situation: {}, createdAt: at, updatedAt: at };
    this.askNext();
  }

  /** The next question that decides the way; after those, the plan. */
  askNext(): void {
    this.#ask(this.open.value.find((question) => this.#isDue(question)));
  }

  /** What makes the plan more exact, once it has been seen. */
  askMore(): void {
    this.#seen.value = true;
    this.askNext();
  }

  #isDue(question: Question): boolean {
    return !question.later || this.#seen.value;
  }

  #ask(question: Question | undefined): void {
    this.contradiction.value = null;
    this.stage.value = question
      ? { kind: 'ask', question, correcting: false }
      : { kind: 'summary' };
  }

  correct(question: Question): void {
    this.contradiction.value = null;
    this.stage.value = { kind: 'ask', question, correcting: true };
  }

  /** One question back; from the first one to the answers or the start. */
  back(): void {
    const stage = this.stage.value;
    this.contradiction.value = null;
    const before = stage.kind === 'ask' && !stage.correcting ? this.#asked.pop() : undefined;
    if (before) this.stage.value = { kind: 'ask', question: before, correcting: false };
    else this.stage.value = this.#started() ? { kind: 'review' } : { kind: 'intro' };
  }

  show(kind: 'summary' | 'review'): void {
    this.stage.value = { kind };
  }

  /** Accepts an answer, or says why it cannot be. Saves, then goes on. */
  async answer(answer: Answer): Promise<void> {
    const stage = this.stage.value;
    if (stage.kind !== 'ask') return;
    this.#catchUp();
    const before = this.plan.value;
    const situation = withAnswer(this.situation.value, stage.question, answer);
    const [wrong] = contradictions(situation, this.#records.clock.today());
    this.contradiction.value = wrong ? inWords(wrong, stage.question) : null;
    if (wrong !== undefined || !(await this.#save(stage.question, answer))) return;
    if (stage.correcting) {
      this.changes.value = planChanges(before, this.plan.value);
      this.stage.value = { kind: 'review' };
      return;
    }
    this.#asked.push(stage.question);
    this.askNext();
  }

  /** What was answered elsewhere meanwhile counts here too. */
  #catchUp(): void {
    const known = this.#records.people.value.find(({ id }) => id === this.#person?.id);
    if (known) this.situation.value = known.situation;
  }

  /** Sets this one answer on what is stored by then; whoever was deleted meanwhile stays deleted. */
  async #save(question: Question, answer: Answer): Promise<boolean> {
    const person = this.#person;
    if (!person) return false;
    const set = (stored: Person): Person => ({
      ...stored,
      situation: withAnswer(stored.situation, question, answer),
      updatedAt: this.#now(),
    });
    let after = set(person);
    const saved = await this.#records.write(
      '',
      async (dossier) => {
        const { clock } = this.#records;
        if (this.#isNew) {
          await dossier.savePerson(after);
          this.#isNew = false;
          return;
        }
        await changePerson(dossier, clock, person.id, (stored) => {
          after = set(stored);
          return after;
        });
      },
      null,
      { again: () => this.answer(answer) },
    );
    if (!saved) return false;
    this.#person = after;
    this.situation.value = after.situation;
    return true;
  }

  #started(): boolean {
    return Object.keys(this.situation.value).length > 0;
  }

  #now(): string {
    return this.#records.clock.now().toString();
  }
}

/** Why an answer cannot be; where another answer is the one to look at, its question is named. */
function inWords({ field, text }: Contradiction, asked: Question): string {
  const other = questions.find((question) => question.field === field);
  if (!other || other.id === asked.id) return text;
  return `${text} ${words.en.ask.lookAt(other.en.ask)}`;
}
