import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readSituation } from '../lib/plan/read-situation.ts';
import type { Situation } from '../lib/plan/situation.ts';
import type { Plan } from '../lib/plan/types.ts';
import './globs.ts';

const usage = 'Usage: npm run -s plan -- situation.json|- [--today=YYYY-MM-DD]';

/** Something the person can put right: told on standard error, exit code 2. */
class Mistake extends Error {}

function readArguments(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { today: { type: 'string' } },
    });
    const [file] = positionals;
    if (file !== undefined && positionals.length === 1) return { file, today: values.today };
  } catch (error) {
    throw new Mistake(`${error instanceof Error ? error.message : error}\n${usage}`);
  }
  throw new Mistake(usage);
}

function readToday(text: string | undefined): Temporal.PlainDate {
  if (text === undefined) return Temporal.Now.plainDateISO('Europe/Paris');
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    try {
      return Temporal.PlainDate.from(text, { overflow: 'reject' });
    } catch {
      // Said below: a day like 30 February.
    }
  }
  throw new Mistake(`--today must be a real day written YYYY-MM-DD, not “${text}”.`);
}

function readText(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    throw new Mistake(`${file} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Mistake(`This is not JSON: ${error instanceof Error ? error.message : error}`);
  }
}

function situationIn(text: string): Situation {
  const reading = readSituation(readJson(text));
  if ('problems' in reading) throw new Mistake(reading.problems.join('\n'));
  return reading.situation;
}

/** Answers that cannot all be right still have a plan; what speaks against them is said beside it. */
async function warn(situation: Situation, today: Temporal.PlainDate): Promise<void> {
  const { contradictions } = await import('../lib/plan/impossible.ts');
  for (const { field, text } of contradictions(situation, today)) {
    process.stderr.write(`Look at this answer again: ${field}: ${text}\n`);
  }
}

/** Loaded late, as above: its modules need the hook of `globs.ts`. */
async function planOf(situation: Situation, today: Temporal.PlainDate): Promise<Plan> {
  const { fullPlan } = await import('../lib/deadlines/full-plan.ts');
  return fullPlan(situation, [], today);
}

try {
  const { file, today: text } = readArguments(process.argv.slice(2));
  const today = readToday(text);
  const situation = situationIn(readText(file));
  await warn(situation, today);
  const plan = await planOf(situation, today);
  process.stdout.write(`${JSON.stringify(plan, null, 2)}\n`);
} catch (error) {
  if (!(error instanceof Mistake)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
