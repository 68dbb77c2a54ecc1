import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Situation } from '../../lib/plan/situation.ts';
import { root } from '../../scripts/tool.ts';

/** The answers of a person of `tests/unit/plan/people`, by file name. */
export async function situationOf(name: string): Promise<Situation> {
  const file = join(root, `tests/unit/plan/people/${name}.json`);
  return JSON.parse(await readFile(file, 'utf8')).situation;
}

/** Today in France. */
export function today(): Temporal.PlainDate {
  return Temporal.Now.plainDateISO('Europe/Paris');
}

/** A day before or after another one, as text. */
export function day(from: Temporal.PlainDate, days: number): string {
  return from.add({ days }).toString();
}

/** An engineer from Pune: arrived in autumn, employed, asked nobody for anything yet. */
export function indianEmployee(now = today()): Situation {
  return {
    nationality: 'IN',
    bornIn: 'IN',
    birthRecordFrom: 'IN',
    bornOn: '1994-05-03',
    activity: 'employee',
    sector: 'general',
    permit: 'vls-ts',
    permitExpiresOn: day(now, 300),
    arrivedOn: day(now, -72),
    startedOn: day(now, -60),
    employer: { in: 'FR', declared: 'yes' },
    hadNumber: false,
    number: { kind: 'none' },
    livesIn: { postcode: '75011', commune: 'Paris' },
    housing: 'tenant',
    family: { spouse: null, children: 0 },
  };
}

/** A student from Brazil, enrolled. */
export function brazilianStudent(now = today()): Situation {
  return {
    nationality: 'BR',
    bornIn: 'BR',
    birthRecordFrom: 'BR',
    bornOn: '2005-02-11',
    activity: 'student',
    permit: 'student',
    permitExpiresOn: day(now, 300),
    arrivedOn: day(now, -72),
    enrolled: true,
    hasEhic: false,
    hadNumber: false,
    number: { kind: 'none' },
    livesIn: { postcode: '69007', commune: 'Lyon' },
    housing: 'tenant',
  };
}
