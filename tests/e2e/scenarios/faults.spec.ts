import { waitFor } from '../../../scripts/wait.ts';
import { ChromiumDriver } from '../drivers/chromium.ts';
import type { Driver, Tab } from '../drivers/driver.ts';
import { Journal } from '../faults/journal.ts';
import { nextLarge } from '../faults/stream.ts';
import {
  moment,
  openWriter,
  pause,
  script,
  stateIn,
  wake,
  writeIn,
  writeInWorker,
} from '../faults/writer.ts';
import { expect, test } from '../fixture.ts';
import { readPopup } from '../popup.ts';

/** More rounds than the default find more; `FAULT_ROUNDS=5` makes five times as many. */
const times = Number(process.env['FAULT_ROUNDS'] ?? 1);

/** How many rounds a browser gets of so many: Firefox, which takes several times as long to start, a part. */
function roundsOf(count: number, { name }: Driver): number {
  return Math.ceil(count * times * (name === 'firefox' ? 0.25 : 1));
}

/** Writes come round after twelve. */
const cycle = 12;

/** A number that begins a cycle. */
function cycleAfter(n: number): number {
  return Math.ceil(n / cycle) * cycle;
}

test.describe.configure({ timeout: 240_000 * times });
// A worker that is killed in the midst of setting its alarm says so.
test.use({ forgiven: /the reminders could not be set.*No SW/ });

function tell(what: string, { sum }: Journal): void {
  console.log(
    `${test.info().project.name}: ${what}: ${sum.faults} faults, ${sum.confirmed} confirmed writes, ` +
      `${sum.unconfirmedButThere} whole ones more, ${sum.checks} records compared: nothing lost, nothing in part`,
  );
}

async function begin(tab: Tab): Promise<void> {
  await tab.run(() => globalThis.faults.begin(), null);
}

function theChromium(quinze: Driver): ChromiumDriver {
  if (quinze instanceof ChromiumDriver) return quinze;
  throw new Error('Only Chromium lets a test write in the background.');
}

test('the background is killed between the requests of its own writes', async ({
  quinze,
}, info) => {
  test.skip(info.project.name !== 'chromium', 'a test cannot write in the background of Firefox');
  const chromium = theChromium(quinze);
  const journal = new Journal();
  const tab = await openWriter(quinze, journal.hear);
  await begin(tab);
  let points = 0;
  // After every second request of a whole cycle; with more rounds, after every one.
  const step = times > 1 ? 1 : 2;
  for (let inCycle = true; inCycle; ) {
    const round = journal.round({ from: cycleAfter(journal.next), hold: 1 + points * step });
    await writeInWorker(chromium, tab, journal, round);
    await journal.until('the next point', ({ held, begun }) => held || begun > cycle);
    inCycle = journal.begun <= cycle;
    await quinze.killBackground();
    journal.check(await stateIn(tab));
    if (inCycle) points += 1;
  }
  tell(`background killed at ${points} different requests`, journal);
  expect(points).toBeGreaterThanOrEqual(50);
});

test('the background is killed at odd moments of its own writes', async ({ quinze }, info) => {
  test.skip(info.project.name !== 'chromium', 'a test cannot write in the background of Firefox');
  const journal = new Journal();
  const tab = await openWriter(quinze, journal.hear);
  await begin(tab);
  for (let round = 0; round < roundsOf(20, quinze); round += 1) {
    await writeInWorker(theChromium(quinze), tab, journal, journal.round());
    await journal.until('some writes', ({ begun }) => begun > round % 7);
    await pause(moment(round, 40));
    await quinze.killBackground();
    journal.check(await stateIn(tab));
  }
  tell('background killed at odd moments', journal);
});

test('a page goes on writing while the background is killed', async ({ quinze }) => {
  const journal = new Journal();
  const tab = await openWriter(quinze, journal.hear);
  await begin(tab);
  for (let round = 0; round < roundsOf(50, quinze); round += 1) {
    await wake(tab);
    await writeIn(tab, journal.round());
    await pause(moment(round, 60));
    await quinze.killBackground();
    await tab.run(() => globalThis.faults.stop(), null);
    await journal.rests();
    journal.check(await stateIn(tab));
  }
  tell('background killed beside a writing page', journal);
});

test('a tab is closed in the middle of its writes', async ({ quinze }) => {
  const journal = new Journal();
  const reader = await openWriter(quinze, () => undefined);
  await begin(reader);
  for (let round = 0; round < roundsOf(16, quinze); round += 1) {
    const tab = await openWriter(quinze, journal.hear);
    await writeIn(tab, journal.round({ hold: 1 + ((round * 11) % 90) }));
    await Promise.race([journal.until('the point', ({ held }) => held), pause(moment(round, 900))]);
    await tab.close();
    journal.check(await stateIn(reader));
  }
  tell('tab closed', journal);
});

test('the browser is killed in mid-write', async ({ quinze }) => {
  const journal = new Journal();
  let tab = await openWriter(quinze, journal.hear);
  await begin(tab);
  for (let round = 0; round < roundsOf(20, quinze); round += 1) {
    await writeUntilFault(tab, journal, round);
    await quinze.kill();
    await quinze.restart();
    tab = await openWriter(quinze, journal.hear);
    journal.check(await stateIn(tab));
    expect((await readPopup(tab)).lines.length).toBeGreaterThan(5);
  }
  tell('browser killed', journal);
});

/** In turns: in a large file, between two requests of a write, at any moment. */
async function writeUntilFault(tab: Tab, journal: Journal, round: number): Promise<void> {
  if (round % 3 === 0) {
    await writeIn(tab, journal.round({ from: nextLarge(journal.next) }));
    await journal.until('the large file', ({ begun }) => begun > 0);
    await pause(moment(round, 120));
  } else if (round % 3 === 1) {
    const from = cycleAfter(journal.next);
    await writeIn(tab, journal.round({ from, hold: 1 + ((round * 7) % 60) }));
    await journal.until('the point', ({ held }) => held);
  } else {
    await writeIn(tab, journal.round());
    await journal.until('some writes', ({ begun }) => begun > round % 9);
    await pause(moment(round, 50));
  }
}

test('the browser is killed while an old dossier of 5,000 records moves to today’s version', async ({
  quinze,
}) => {
  const heard: string[] = [];
  const rounds = roundsOf(8, quinze);
  let within = 0;
  for (let round = 0; round < rounds; round += 1) {
    const tab = await openWriter(quinze, (text) => void heard.push(text));
    // It would move the old dossier first.
    await quinze.killBackground();
    await tab.run(() => globalThis.faults.layVersion1(), null);
    heard.length = 0;
    // In turns: stopped at one of its 2,500 requests, and at any moment.
    const hold = round % 2 === 0 ? 1 + Math.round(moment(round, 2_500)) : 0;
    await tab.run((at) => globalThis.faults.move(at), hold);
    const wanted = hold > 0 ? `held ${hold}` : 'moving';
    await waitFor(async () => heard.includes(wanted), Boolean, wanted, 30);
    if (hold === 0) await pause(moment(round, 400));
    await quinze.kill();
    if (!heard.includes('moved')) within += 1;
    await quinze.restart();
    const after = await quinze.openExtension('popup.html');
    expect((await readPopup(after)).lines.length).toBeGreaterThan(5);
    await after.inject(await script());
    expect(await after.run(() => globalThis.faults.faultsOfUpgrade(), null)).toEqual([]);
  }
  console.log(`${quinze.name}: browser killed ${within} times within the move of 5,000 records`);
  expect(within).toBeGreaterThanOrEqual(rounds / 2);
});
