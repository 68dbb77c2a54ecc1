import { describe, expect, test } from 'vitest';
import { formOf, forms } from '../../../../lib/knowledge/forms.ts';
import { paperOf } from '../../../../lib/knowledge/papers.ts';
import { routes } from '../../../../lib/knowledge/routes.ts';
import { sourcesById } from '../../../../lib/knowledge/sources.ts';
import { stepOf } from '../../../../lib/knowledge/steps.ts';
import { bodyOf, type PlanBody } from '../../../../lib/plan/body.ts';
import { checklist, nextStep } from '../../../../lib/plan/checklist.ts';
import type { Situation } from '../../../../lib/plan/situation.ts';
import { today } from '../arbitrary.ts';
import { coveringTriples } from './array.ts';
import { domain, newcomers, type Parameter, situationOf, terseSituations } from './domain.ts';
import { excludedPapers } from './excluded-papers.ts';

function walk(parameters: readonly Parameter[]) {
  const { rows, triples } = coveringTriples(parameters.map(({ values }) => values.length));
  const found = rows.map((row) => {
    const situation = situationOf(parameters, row);
    return { situation, plan: bodyOf(situation, today) };
  });
  return { rows, triples, found };
}

const anybody = walk(domain);
const arriving = walk(newcomers);
/** People who say what they do and one thing more. */
const terse = terseSituations().map((situation) => ({
  situation,
  plan: bodyOf(situation, today),
}));
const cases = [...anybody.found, ...arriving.found, ...terse];

/** Every case for which the check finds something wrong; the message shows the first few. */
function none(wrong: (plan: PlanBody, situation: Situation) => unknown): void {
  const found = cases.flatMap(({ plan, situation }) => {
    const what = wrong(plan, situation);
    return what === undefined || what === false ? [] : [{ what, route: plan.route.id, situation }];
  });
  const shown = found.slice(0, 3).map((one) => JSON.stringify(one));
  expect(shown, `${found.length} of ${cases.length} situations`).toEqual([]);
}

function use(plan: PlanBody, id: string): string | undefined {
  return plan.forms.find((form) => form.id === id)?.use;
}

function registers(plan: PlanBody): boolean {
  return use(plan, 'S1106') === 'yes' || use(plan, 'S1106-EN') === 'yes';
}

test.each([
  ['people of every kind', domain, anybody],
  ['newcomers', newcomers, arriving],
] as const)(
  '%s: every three answers meet in some situation',
  (_, parameters, { rows, triples }) => {
    const sizes = parameters.map(({ values }) => values.length);
    let met = 0;
    for (const [a, first] of sizes.entries()) {
      for (const [b, second] of sizes.entries()) {
        for (const [c, third] of sizes.entries()) {
          if (a >= b || b >= c) continue;
          const seen = new Set(rows.map((row) => triple(row, a, b, c)));
          expect(seen.size).toBe(first * second * third);
          met += seen.size;
        }
      }
    }
    expect(met).toBe(triples);
  },
);

function triple(row: Uint8Array, a: number, b: number, c: number): number {
  return ((row[a] ?? 0) * 256 + (row[b] ?? 0)) * 256 + (row[c] ?? 0);
}

test('the count of situations', async () => {
  const line = (who: string, { rows, triples }: typeof anybody) =>
    `${rows.length} situations of ${who}: each of ${triples} combinations of three answers is in one.`;
  const lines = [
    line('people of every kind', anybody),
    line('newcomers', arriving),
    `${terse.length} situations of people who give two answers, what they do and another one.`,
    '',
  ];
  await expect(lines.join('\n')).toMatchFileSnapshot('../tables/situations.txt');
});

test('every route is reached', () => {
  const reached = new Set(cases.map(({ plan }) => plan.route.id));
  expect(routes.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
});

describe('one way', () => {
  test('no two routes have the same rank, so one route wins', () => {
    expect(new Set(routes.map(({ priority }) => priority)).size).toBe(routes.length);
  });

  test('an office, with a name and a reason', () => {
    none(({ office }) => office.name.length < 3 || office.why.text.length < 10);
  });

  test('an address only with its date, and a place to check it', () => {
    none(({ office }) => office.address !== null && !(office.addressAsOf && office.finder));
  });

  test('every route has a step that the person can see', () => {
    none(({ steps }) => steps.length === 0);
  });
});

describe('forms', () => {
  test('each form stands once, so none is both yours and not yours', () => {
    none(({ forms: all }) => new Set(all.map(({ id }) => id)).size !== forms.length);
  });

  test('a stated reason for every form', () => {
    none((plan) => plan.forms.find(({ why }) => why.text.length < 10 || why.sources.length === 0));
  });

  test('forms that newcomers take by mistake say why they are wrong, each in words of its own', () => {
    const mistaken = ['S1106', 'S3705', 'S1104', 'S3720'];
    const silent = 'Nothing in your answers calls for it.';
    none((plan) =>
      plan.forms.find((form) => mistaken.includes(form.id) && form.why.text === silent),
    );
  });

  test('the English S1106 is never surer than the French one', () => {
    none((plan) => use(plan, 'S1106-EN') === 'yes' && use(plan, 'S1106') !== 'yes');
  });

  test('posted workers and people with an S1 never post S1106', () => {
    none((plan, { activity }) => activity === 'posted' && registers(plan));
    none((plan) => plan.route.id === 's1-holder' && registers(plan));
  });

  test('nobody on the student site posts S1106', () => {
    none((plan) => plan.office.kind === 'student-portal' && use(plan, 'S1106') !== 'no');
  });

  test('nobody with a number is told to ask for a second one', () => {
    none((plan, { number }) => number?.kind === 'nir' && registers(plan));
    none((plan) => plan.route.id === 'had-number' && registers(plan));
    none((plan) => plan.route.id === 'waiting-number' && registers(plan));
    none((plan) => plan.route.id === 'born-in-france' && registers(plan));
  });

  test('an S1 is asked from nobody outside the European rules', () => {
    none(
      (plan, { activity, nationality }) =>
        use(plan, 'S1') === 'yes' &&
        activity === 'employee' &&
        nationality === 'IN' &&
        plan.route.id === 'employee-non-eu',
    );
  });

  test('AME goes with no other application', () => {
    none((plan) => use(plan, 'S3720') === 'yes' && registers(plan));
  });
});

describe('papers', () => {
  test('each paper stands once and is known', () => {
    none(({ papers }) => new Set(papers.map(({ id }) => id)).size !== papers.length);
    none(({ papers }) => papers.find(({ id }) => paperOf(id) === undefined));
  });

  test.each(excludedPapers)('$paper is never required $of', ({ paper, when }) => {
    none((plan, situation) => {
      const need = plan.papers.find(({ id }) => id === paper)?.need;
      return need === 'required' && when(situation, plan);
    });
  });

  test('no translation and no stamp for a paper that is not needed', () => {
    none(({ papers }) =>
      papers.find(
        ({ need, translation, legalisation }) =>
          need === 'not-needed' && (translation === 'needed' || legalisation !== 'none'),
      ),
    );
  });
});

describe('steps', () => {
  test('each comes after those it depends on', () => {
    none(({ steps }) => {
      const place = new Map(steps.map(({ id }, index) => [id, index] as const));
      return steps.find(({ id }) =>
        (stepOf(id)?.after ?? []).some(
          (before) => (place.get(before) ?? -1) > (place.get(id) ?? 0),
        ),
      );
    });
  });

  test('nothing is posted before the office was checked', () => {
    none(({ steps }) => {
      const ids = steps.map(({ id }) => id);
      return ids.includes('post-file') && !ids.includes('check-office');
    });
  });

  test('the next step is the person’s own and can be taken now', () => {
    none((plan) => {
      const next = nextStep(checklist(plan, []));
      return next !== null && (next.who !== 'you' || next.state !== 'todo');
    });
  });
});

describe('cover', () => {
  test('work has no waiting time', () => {
    const working = ['employee-eu', 'employee-non-eu', 'talent', 'apprentice', 'agricultural'];
    none(({ route, cover }) => working.includes(route.id) && cover.waiting !== 'none');
  });

  test('three months are proven where the cover waits for them', () => {
    none(({ cover, papers }) => {
      const need = papers.find(({ id }) => id === 'three-months-residence')?.need;
      return cover.waiting === 'three-months' && need !== 'required';
    });
  });

  test('a date only where one follows from the answers', () => {
    none(({ cover }, { arrivedOn, startedOn, permitExpiresOn }) =>
      Boolean(cover.from && !arrivedOn && !startedOn && !permitExpiresOn),
    );
  });
});

test('every statement has a known source', () => {
  none((plan) => {
    const whys = [plan.route, plan.office, plan.cover, ...plan.forms, ...plan.papers, ...plan.steps]
      .map(({ why }) => why)
      .concat(plan.notes);
    return whys.find(
      ({ sources }) => sources.length === 0 || sources.some((id) => !sourcesById.has(id)),
    );
  });
});

test('forms that are yours are known by their number', () => {
  none((plan) => plan.forms.find(({ id }) => formOf(id) === undefined));
});
