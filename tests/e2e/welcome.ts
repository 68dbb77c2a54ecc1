import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Question } from '../../lib/knowledge/question-schema.ts';
import type { Situation } from '../../lib/plan/situation.ts';
import { waitFor } from '../../scripts/wait.ts';
import type { Driver, Tab } from './drivers/driver.ts';
import { clickOn } from './pointing.ts';

const knowledge = join(import.meta.dirname, '../../lib/knowledge');

/** The questions as the product keeps them. */
function questions(): Question[] {
  const folder = join(knowledge, 'questions');
  if (!existsSync(folder)) return JSON.parse(readFileSync(`${folder}.json`, 'utf8'));
  return readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));
}

/** The answer as the form takes it; null for "I don't know". */
function answerTo(question: Question, situation: Situation): string | null {
  let value: unknown = situation;
  for (const part of question.field.split('.')) value = Object(value)[part];
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

interface Stage {
  heading: string;
  isQuestion: boolean;
  mistake: string;
}

function readStage(tab: Tab): Promise<Stage> {
  return tab.run(
    () => ({
      heading: document.querySelector('#heading')?.textContent ?? '',
      isQuestion: document.querySelector('form.question') !== null,
      mistake: document.querySelector('#wrong')?.textContent ?? '',
    }),
    null,
  );
}

async function fill(tab: Tab, { input }: Question, answer: string): Promise<void> {
  if (input === 'choice' || input === 'yes-no') {
    return clickOn(tab, `label.choice:has(input[value="${answer}"])`);
  }
  // What keys do in date and country fields depends on the browser and its language.
  await tab.run(
    (text) => {
      const field = document.querySelector<HTMLInputElement | HTMLSelectElement>('#answer');
      if (!field) throw new Error('The question has no field.');
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    input === 'postcode' ? answer.slice(0, 5) : answer,
  );
}

/** Answers one question and waits for the next; fails with the page's own words where it refuses. */
async function answerOne(tab: Tab, asked: Stage, situation: Situation): Promise<Stage> {
  const question = questions().find(({ en }) => en.ask === asked.heading);
  if (question === undefined) throw new Error(`No question of ours: ${asked.heading}`);
  const answer = answerTo(question, situation);
  if (answer !== null) await fill(tab, question, answer);
  await clickOn(tab, answer === null ? '.question .second' : '.question [type="submit"]');
  const next = await waitFor(
    () => readStage(tab),
    ({ heading, mistake }) => heading !== asked.heading || mistake !== '',
    `the question after “${asked.heading}”`,
  );
  if (next.heading === asked.heading) throw new Error(`${asked.heading}: ${next.mistake}`);
  return next;
}

/** Goes through the welcome page as a person would, and stops at the plan. Returns how many questions came. */
export async function answerWelcome(tab: Tab, situation: Situation): Promise<number> {
  const ready = await waitFor(
    () => readStage(tab),
    ({ heading }) => heading !== '',
    'the welcome page opens',
  );
  // Installing opens a tab of its own in front; the browser draws one behind it once a second only.
  await tab.toFront();
  await clickOn(tab, 'form.start [type="submit"]');
  let stage = await waitFor(
    () => readStage(tab),
    ({ heading }) => heading !== ready.heading,
    'the first question',
  );
  let asked = 0;
  for (; stage.isQuestion; asked += 1) {
    if (asked > 40) throw new Error('The questions do not end.');
    stage = await answerOne(tab, stage, situation);
  }
  return asked;
}

/** Answers the questions in a tab of their own, as somebody does once. */
export async function settle(quinze: Driver, situation: Situation): Promise<void> {
  const welcome = await quinze.openExtension('welcome.html');
  const asked = await answerWelcome(welcome, situation);
  if (asked < 4) throw new Error(`Only ${asked} questions came.`);
  await welcome.close();
}
