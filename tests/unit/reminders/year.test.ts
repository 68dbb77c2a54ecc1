import fc from 'fast-check';
import { expect, test } from 'vitest';
import { datesOf } from '../../../lib/deadlines/full-plan.ts';
import { eventKinds } from '../../../lib/knowledge/deadline-schema.ts';
import { brazilianStudent, indianEmployee } from '../../e2e/people.ts';
import { asha, ben } from '../dossier/people.ts';
import { Random } from './random.ts';
import { World } from './world.ts';

const zones = [
  'Europe/Paris',
  'Europe/London',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Auckland',
  'Pacific/Kiritimati',
];
const noted = eventKinds.filter((kind) => kind !== 'born');
const hoursOfYear = 365 * 24;

/** One thing that happens in the year; each leaves the clock right. */
type Happening = (world: World, random: Random) => Promise<void>;

const happenings: readonly Happening[] = [
  (world, random) => world.awake(random.between(1, 30)),
  (world, random) => world.asleep(24 * random.between(1, 6)),
  (world, random) => world.asleep(random.between(1, 90)),
  (world, random) => world.asleep(24 * random.between(2, random.chance(0.4) ? 75 : 15)),
  async (world, random) => {
    world.truth += random.between(1, 300) * 3_600_000;
    await world.restart();
  },
  async (world, random) => {
    world.zone = random.one(zones);
    await world.awake(random.between(0, 10));
  },
  noteEvent,
  noteEvent,
  markDate,
  markDate,
  clockSetBack,
  clockAhead,
  noticeFails,
  lockedForAWhile,
];

async function noteEvent(world: World, random: Random): Promise<void> {
  const person = random.between(0, world.memory.people.length - 1);
  const on = world
    .today()
    .add({ days: random.between(-60, 20) })
    .toString();
  world.memory.change(person, ({ person: { id }, events }) => ({
    events: [
      ...events.slice(random.chance(0.2) ? 1 : 0),
      { id: `${world.runs}`, personId: id, kind: random.one(noted), on },
    ],
  }));
  await world.run();
}

async function markDate(world: World, random: Random): Promise<void> {
  const index = random.between(0, world.memory.people.length - 1);
  const one = world.memory.people[index];
  if (!one) return;
  const dates = datesOf(one.person.situation, one.events, world.today());
  if (dates.length === 0) return;
  const { id: deadlineId, dueOn } = random.one(dates);
  const state = random.one(['done', 'dismissed', 'snoozed', 'snoozed'] as const);
  const until = world
    .today()
    .add({ days: random.between(1, 30) })
    .toString();
  world.memory.mark(index, { personId: one.person.id, deadlineId, dueOn, state, until });
  await world.run();
}

/** By hours or days, for a while; the browser may start meanwhile. */
async function clockSetBack(world: World, random: Random): Promise<void> {
  world.ahead = -random.one([1, 3, 30, 24 * 9]) * 3_600_000;
  if (random.chance(0.5)) await world.restart();
  await world.awake(random.between(1, 60));
  world.ahead = 0;
  await world.awake(0);
}

/** By hours, days or months. Once it is right again, the next start of the background mends the alarm. */
async function clockAhead(world: World, random: Random): Promise<void> {
  world.ahead = random.one([2, 24, 24 * 4, 24 * 90]) * 3_600_000;
  await world.awake(random.between(1, 20));
  world.ahead = 0;
  await world.restart();
}

async function noticeFails(world: World): Promise<void> {
  world.failing = true;
  await world.run();
  world.failing = false;
  await world.run();
}

/** Nothing is noted meanwhile, so the dates that were kept are the right ones. */
async function lockedForAWhile(world: World, random: Random): Promise<void> {
  await world.run();
  world.memory.locked = true;
  await world.awake(random.between(1, 30));
  await world.asleep(random.between(1, 24 * 20));
  world.memory.locked = false;
}

async function year(seed: number): Promise<World> {
  const random = new Random(seed);
  const world = new World(Temporal.Instant.from('2026-09-20T08:00:00Z'));
  const newcomers = [
    { ...asha, situation: indianEmployee(Temporal.PlainDate.from('2026-11-20')) },
    { ...ben, situation: brazilianStudent(Temporal.PlainDate.from('2026-10-01')) },
    { ...asha, id: 'third' },
  ];
  world.memory.people = newcomers
    .slice(0, random.one([1, 1, 2, 3]))
    .map((person) => ({ person, events: [], marks: [] }));
  await world.run();
  const end = world.truth + hoursOfYear * 3_600_000;
  while (world.truth < end) {
    await random.one(happenings)(world, random);
    await world.badgeIsRight();
    world.nothingWaits();
  }
  return world;
}

test('a year with sleep, restarts, journeys and wrong clocks: each lead announced once, in time', async () => {
  let announced = 0;
  await fc.assert(
    fc.asyncProperty(fc.nat(), async (seed) => {
      const world = await year(seed);
      for (const [key, times] of world.announced) {
        announced += 1;
        // Twice only where a clock that was far ahead announced it long before its day.
        const wrong = times.filter(({ ahead }) => ahead > 14 * 24 * 3_600_000);
        expect(times.length - wrong.length, key).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 200, endOnFailure: true },
  );
  expect(announced).toBeGreaterThan(2000);
}, 300_000);
