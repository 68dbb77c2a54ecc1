import { waitFor } from '../../../scripts/wait.ts';
import type { Driver } from '../drivers/driver.ts';
import { textOf } from '../elements.ts';
import { alarmNames, badgeAppears, badgeText, loseBadgeAndAlarms } from '../extension.ts';
import { expect, test } from '../fixture.ts';
import { day, indianEmployee, today } from '../people.ts';
import { clickOn } from '../pointing.ts';
import { type PopupReading, readPopup } from '../popup.ts';
import { answerWelcome } from '../welcome.ts';

async function popup(quinze: Driver): Promise<PopupReading> {
  const tab = await quinze.openExtension('popup.html');
  const reading = await readPopup(tab);
  await tab.close();
  return reading;
}

function ticked({ lines }: PopupReading): string[] {
  return lines.filter((line) => line.ticked).map(({ id }) => id);
}

test('what is ticked stays ticked after the background ends and after a full restart', async ({
  quinze,
}) => {
  const welcome = await quinze.openExtension('welcome.html');
  await answerWelcome(welcome, indianEmployee());
  const tab = await quinze.openExtension('popup.html');
  const before = await readPopup(tab);
  const id = before.lines.find((line) => !line.ticked)?.id ?? '';
  await clickOn(tab, `input.tickbox[id="tick-${id}"]`);
  await waitFor(
    () => readPopup(tab),
    (reading) => ticked(reading).includes(id),
    'the line is ticked',
  );
  // The box is ticked at once; what was saved is said.
  await waitFor(
    () => textOf(tab, '.notice'),
    (text) => text !== '',
    'the tick is saved',
  );
  const after = ticked(await readPopup(tab));
  await tab.close();
  await quinze.killBackground();
  expect(ticked(await popup(quinze))).toEqual(after);
  await quinze.restart();
  expect(ticked(await popup(quinze))).toEqual(after);
});

test('the checklist can be ticked and taken back by keyboard', async ({ quinze }) => {
  const welcome = await quinze.openExtension('welcome.html');
  await answerWelcome(welcome, indianEmployee());
  const tab = await quinze.openExtension('popup.html');
  const before = await readPopup(tab);
  const active = () => tab.run(() => document.activeElement?.id ?? '', null);
  for (let tabs = 0; tabs < 40 && !(await active()).startsWith('tick-'); tabs += 1) {
    await tab.press('Tab');
  }
  const id = (await active()).replace(/^tick-/, '');
  await tab.press(' ');
  const isTicked = (reading: PopupReading) => ticked(reading).includes(id);
  const wasTicked = isTicked(before);
  await waitFor(
    () => readPopup(tab),
    (reading) => isTicked(reading) !== wasTicked,
    'ticked',
  );
  await tab.press(' ');
  await waitFor(
    () => readPopup(tab),
    (reading) => isTicked(reading) === wasTicked,
    'taken back',
  );
});

test('the badge says that something is due, also right after a restart', async ({ quinze }) => {
  const soon = { ...indianEmployee(), permitExpiresOn: day(today(), 12) };
  const welcome = await quinze.openExtension('welcome.html');
  await answerWelcome(welcome, soon);
  await welcome.close();
  const badge = await badgeAppears(quinze);
  const alarms = await alarmNames(quinze);
  expect(alarms.length).toBeGreaterThan(0);
  await quinze.killBackground();
  expect(await badgeText(quinze)).toBe(badge);
  await loseBadgeAndAlarms(quinze);
  await quinze.restart();
  expect(await badgeAppears(quinze)).toBe(badge);
  await waitFor(
    () => alarmNames(quinze),
    (names) => JSON.stringify(names) === JSON.stringify(alarms),
    'the alarms are back',
  );
});

test('answers given while the background sleeps still set the badge', async ({ quinze }) => {
  const welcome = await quinze.openExtension('welcome.html');
  await quinze.killBackground();
  await answerWelcome(welcome, { ...indianEmployee(), permitExpiresOn: day(today(), 12) });
  await badgeAppears(quinze);
});
