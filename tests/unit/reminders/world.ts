import { expect } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { alarmName } from '../../../lib/reminders/alarm.ts';
import { reconcile } from '../../../lib/reminders/reconcile.ts';
import { defaultSettings } from '../../../lib/settings.ts';
import { Memory } from './memory.ts';
import { type Expected, expected } from './oracle.ts';

const day = 24 * 3_600_000;
/** A reminder announced by a clock that was this far ahead is announced again on its day. */
const wronglyAhead = 14 * day;

interface Announcement {
  /** By the computer's clock, in milliseconds. */
  at: number;
  /** How far ahead of the truth the clock was. */
  ahead: number;
}

/**
 * A computer with a browser over a year. Its clock may be wrong, it may move to another time zone,
 * and the browser may lose alarms and badge. After every run of the reminders all that can be seen
 * is compared with what should be.
 */
export class World {
  readonly memory = new Memory();
  readonly announced = new Map<string, Announcement[]>();
  zone = 'Europe/Paris';
  /** Makes the next notice fail. */
  failing = false;
  runs = 0;
  notices = 0;
  /** True time, in milliseconds. */
  truth: number;
  /** How far the clock is ahead of it; negative for behind. */
  ahead = 0;

  #zoneOfRun = '';
  #cached: { people: unknown; today: string; found: readonly Expected[] } = {
    people: null,
    today: '',
    found: [],
  };

  constructor(start: Temporal.Instant) {
    this.truth = start.epochMilliseconds;
    fakeBrowser.reset();
    fakeBrowser.permissions.contains = async () => true;
    fakeBrowser.notifications.create = async () => {
      if (this.failing) throw new Error('no notice today');
      this.notices += 1;
      return 'shown';
    };
    this.memory.onShown = (keys) => {
      for (const key of keys) this.announced.set(key, [...this.times(key), this.#present()]);
    };
  }

  now(): Temporal.ZonedDateTime {
    return Temporal.Instant.fromEpochMilliseconds(this.truth + this.ahead).toZonedDateTimeISO(
      this.zone,
    );
  }

  today(): Temporal.PlainDate {
    return this.now().withTimeZone('Europe/Paris').toPlainDate();
  }

  times(key: string): readonly Announcement[] {
    return this.announced.get(key) ?? [];
  }

  /** The background starts, or hears of a change. */
  async run(): Promise<void> {
    this.runs += 1;
    this.#zoneOfRun = this.zone;
    const waiting = this.#waiting();
    const before = this.notices;
    const failed = await reconcile(this.now(), this.memory, defaultSettings).then(
      () => false,
      () => true,
    );
    await this.#alarmStands();
    await this.badgeIsRight();
    expect(failed).toBe(this.failing && waiting > 0 && !this.#isQuiet());
    if (failed) return;
    expect(this.notices - before, 'one notice for all').toBe(
      waiting > 0 && !this.#isQuiet() ? 1 : 0,
    );
    this.nothingWaits();
  }

  /** Awake for a while: the alarm goes off whenever the clock reaches it. */
  async awake(hours: number): Promise<void> {
    const end = this.truth + hours * 3_600_000;
    for (;;) {
      const alarm = await fakeBrowser.alarms.get(alarmName);
      const rings = (alarm?.scheduledTime ?? Number.POSITIVE_INFINITY) - this.ahead;
      if (rings > end) break;
      this.truth = Math.max(this.truth, rings);
      await this.run();
    }
    this.truth = end;
  }

  /** Asleep: alarms that were missed go off at once on waking. */
  async asleep(hours: number): Promise<void> {
    this.truth += hours * 3_600_000;
    await this.awake(0);
  }

  async restart(): Promise<void> {
    await fakeBrowser.alarms.clearAll();
    await fakeBrowser.action.setBadgeText({ text: '' });
    await this.run();
  }

  async badgeIsRight(): Promise<void> {
    const due = this.#expected();
    const text = await fakeBrowser.action.getBadgeText({});
    expect(text).toBe(due.length === 0 ? '' : String(due.length));
    const title = await fakeBrowser.action.getTitle({});
    expect(/\blate\b/.test(title)).toBe(due.some(({ late }) => late));
  }

  /**
   * Outside the quiet hours everything whose day has come has been announced. Browsers tell nobody of
   * a move to another time zone: after one, the quiet hours there count from the next run on.
   */
  nothingWaits(): void {
    if (!this.#isQuiet() && this.zone === this.#zoneOfRun) expect(this.#waiting()).toBe(0);
  }

  #present(): Announcement {
    return { at: this.truth + this.ahead, ahead: this.ahead };
  }

  /** How many dates wait to be announced. */
  #waiting(): number {
    const limit = this.truth + this.ahead + wronglyAhead;
    const isOpen = (key: string) => !this.times(key).some(({ at }) => at <= limit);
    return this.#expected().filter(({ keys }) => keys.some(isOpen)).length;
  }

  /** Worked out once per day and state of the dossier: a year asks for it thousands of times. */
  #expected(): readonly Expected[] {
    const [today, { people }] = [this.today().toString(), this.memory];
    if (this.#cached.people !== people || this.#cached.today !== today) {
      this.#cached = { people, today, found: expected(people, this.today()) };
    }
    return this.#cached.found;
  }

  #isQuiet(): boolean {
    const { hour } = this.now();
    return hour >= 21 || hour < 8;
  }

  async #alarmStands(): Promise<void> {
    const alarms = await fakeBrowser.alarms.getAll();
    expect(alarms).toHaveLength(1);
    const left = (alarms[0]?.scheduledTime ?? 0) - (this.truth + this.ahead);
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThanOrEqual(day);
  }
}
