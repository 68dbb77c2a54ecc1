import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countryGroups } from '../../../lib/knowledge/country-groups.ts';
import { routes } from '../../../lib/knowledge/routes.ts';
import type { Context } from '../../../lib/plan/condition.ts';
import { factsOf } from '../../../lib/plan/facts.ts';
import { inferred } from '../../../lib/plan/inferred.ts';
import { planPapers } from '../../../lib/plan/papers.ts';
import type { Situation } from '../../../lib/plan/situation.ts';
import type { PlanPaper } from '../../../lib/plan/types.ts';
import { anySituation, today } from './arbitrary.ts';

function papersOn(routeId: string, answers: Situation = {}): Map<string, PlanPaper> {
  const situation = inferred(answers);
  const waiting = routes.find(({ id }) => id === routeId)?.cover.at(-1)?.waiting ?? null;
  const context: Context = { situation, facts: factsOf(situation, today), routeId, waiting };
  return new Map(planPapers(context).map((paper) => [paper.id, paper] as const));
}

/** `required`, `recommended`, `if-asked`; a paper that is not named is not needed. */
function need(paper: string, routeId: string, answers: Situation = {}) {
  return papersOn(routeId, answers).get(paper)?.need ?? 'not-needed';
}

function birthRecord(answers: Situation, routeId = 'employee-non-eu') {
  const { translation, legalisation, why } = papersOn(routeId, answers).get('birth-record') ?? {};
  return { translation, legalisation, text: why?.text ?? '' };
}

describe('translation and stamp of the birth record', () => {
  test.each<[Situation, string, string]>([
    [{ birthRecordFrom: 'FR' }, 'not-needed', 'none'],
    [{ birthRecordFrom: 'RE' }, 'not-needed', 'none'],
    [{ birthRecordFrom: 'PL' }, 'not-needed', 'none'],
    [{ birthRecordFrom: 'GR' }, 'check', 'none'],
    [{ birthRecordFrom: 'CH' }, 'not-needed', 'none'],
    [{ birthRecordFrom: 'NO' }, 'not-needed', 'apostille'],
    [{ birthRecordFrom: 'GB' }, 'needed', 'apostille'],
    [{ birthRecordFrom: 'IN' }, 'needed', 'apostille'],
    [{ birthRecordFrom: 'BR' }, 'needed', 'none'],
    [{ birthRecordFrom: 'LB' }, 'needed', 'legalisation'],
    [{ birthRecordFrom: 'AF' }, 'needed', 'check'],
    [{ birthRecordFrom: 'QQ' }, 'needed', 'check'],
    [{ birthRecordFrom: 'MA' }, 'needed', 'none'],
    [{ birthRecordFrom: 'MA', birthRecordInFrench: null }, 'needed', 'none'],
    [{ birthRecordFrom: 'MA', birthRecordInFrench: false }, 'needed', 'none'],
    [{ birthRecordFrom: 'MA', birthRecordInFrench: true }, 'not-needed', 'none'],
    [{ birthRecordFrom: 'CA', birthRecordInFrench: true }, 'not-needed', 'apostille'],
    [{ birthRecordFrom: 'CD', birthRecordInFrench: true }, 'not-needed', 'legalisation'],
    [{}, 'check', 'check'],
  ])('%j: %s, %s', (answers, translation, legalisation) => {
    expect(birthRecord(answers)).toMatchObject({ translation, legalisation });
  });

  test('an open language says when the translation falls away', () => {
    expect(birthRecord({ birthRecordFrom: 'DZ' }).text).toContain('in French already');
    expect(birthRecord({ birthRecordFrom: 'SN' })).toMatchObject({ translation: 'check' });
    expect(birthRecord({ birthRecordFrom: 'JP' }).text).not.toContain('in French already');
  });

  test('what counts is who issued it, not the nationality', () => {
    const spaniardFromMexico = { nationality: 'ES', bornIn: 'MX' };
    const indianFromGermany = { nationality: 'IN', bornIn: 'DE' };
    expect(birthRecord(spaniardFromMexico)).toMatchObject({
      translation: 'needed',
      legalisation: 'apostille',
    });
    expect(birthRecord(indianFromGermany)).toMatchObject({
      translation: 'not-needed',
      legalisation: 'none',
    });
  });

  test('nobody sends refugees and asylum seekers to their country', () => {
    for (const route of ['refugee', 'asylum-seeker', 'asylum-seeker-minor']) {
      expect(birthRecord({ birthRecordFrom: 'AF' }, route).legalisation).toBe('none');
    }
  });

  test('the stamp’s own sources stand beside the table’s', () => {
    const sources = papersOn('student-portal', { birthRecordFrom: 'DZ' }).get('birth-record')?.why
      .sources;
    expect(sources).toEqual(expect.arrayContaining(['embassy-algiers', 'meae-legalisation']));
  });
});

describe('need, by route', () => {
  test.each<[string, string, Situation, string]>([
    ['residence-permit', 'employee-non-eu', { nationality: 'IN' }, 'required'],
    ['residence-permit', 'employee-eu', { nationality: 'IT' }, 'not-needed'],
    ['residence-permit', 'family-of-insured', {}, 'if-asked'],
    ['residence-permit', 'cross-border-france', { nationality: 'IN' }, 'if-asked'],
    ['residence-permit', 'asylum-seeker', { nationality: 'AF' }, 'not-needed'],
    ['visa-validation', 'talent', { nationality: 'IN', permit: 'vls-ts' }, 'required'],
    ['visa-validation', 'talent', { nationality: 'IN', permit: 'talent' }, 'recommended'],
    ['visa-validation', 'posted-treaty', { nationality: 'US', permit: 'vls-ts' }, 'not-needed'],
    ['visa-validation', 'refugee', { nationality: 'AF' }, 'not-needed'],
    ['work-contract', 'employee-non-eu', {}, 'required'],
    ['work-contract', 'talent', { activity: 'self-employed' }, 'not-needed'],
    ['work-contract', 'agricultural', { activity: 'self-employed' }, 'not-needed'],
    ['work-contract', 'agricultural', { activity: 'seasonal' }, 'recommended'],
    ['work-contract', 'researcher-no-contract', { activity: 'researcher' }, 'not-needed'],
    ['work-contract', 'not-working-eu', {}, 'not-needed'],
    ['payslip', 'agricultural', { activity: 'self-employed' }, 'not-needed'],
    ['payslip', 'employee-eu', {}, 'recommended'],
    ['business-registration', 'freelancer', { activity: 'self-employed' }, 'required'],
    ['business-registration', 'agricultural', { activity: 'self-employed' }, 'recommended'],
    ['hosting-agreement', 'researcher-no-contract', { activity: 'researcher' }, 'required'],
    ['hosting-agreement', 'employee-eu', { activity: 'researcher' }, 'not-needed'],
    ['internship-agreement', 'intern-paid', { activity: 'intern' }, 'required'],
    ['internship-agreement', 'agricultural', { activity: 'intern' }, 'recommended'],
    ['marriage-record', 'family-of-insured', { family: { spouse: true } }, 'required'],
    ['marriage-record', 'family-of-insured', { family: { spouse: false } }, 'not-needed'],
    ['marriage-record', 'family-of-insured', {}, 'recommended'],
    ['marriage-record', 'child', {}, 'not-needed'],
    ['insured-relative-certificate', 'family-of-insured', {}, 'required'],
    ['child-birth-record', 'child', {}, 'required'],
    ['child-birth-record', 'student-ehic', { family: { children: 1 } }, 'not-needed'],
    ['bank-details', 'employee-eu', {}, 'required'],
    ['bank-details', 'waiting-number', {}, 'recommended'],
    ['proof-of-address', 'not-working-non-eu', {}, 'required'],
    ['proof-of-address', 'language-assistant', {}, 'required'],
    ['proof-of-address', 'employee-eu', {}, 'recommended'],
    ['proof-of-address', 'student-portal', {}, 'not-needed'],
    ['resources', 'not-working-eu', {}, 'required'],
    ['resources', 'not-working-non-eu', {}, 'not-needed'],
    ['s1', 's1-holder', {}, 'required'],
    ['a1', 'posted', {}, 'required'],
    ['coverage-certificate', 'posted-treaty', {}, 'required'],
    ['ehic', 'student-ehic', {}, 'required'],
    ['e104', 'cross-border-france', { nationality: 'PT' }, 'if-asked'],
    ['e104', 'employee-non-eu', { nationality: 'IN' }, 'not-needed'],
    ['enrolment', 'student-portal', {}, 'required'],
    ['appointment-order', 'language-assistant', {}, 'required'],
    ['au-pair-agreement', 'au-pair', {}, 'required'],
    ['asylum-certificate', 'asylum-seeker', {}, 'required'],
    ['protection-decision', 'refugee', {}, 'required'],
    ['birth-record', 'student-portal', { bornIn: 'FR' }, 'not-needed'],
    ['birth-record', 'waiting-number', {}, 'required'],
  ])('%s on %s with %j: %s', (paper, route, answers, expected) => {
    expect(need(paper, route, answers)).toBe(expected);
  });
});

describe('which copy to send', () => {
  test.each<[string, Situation, RegExp]>([
    ['proof-of-address', { housing: 'hosted' }, /letter of your host/],
    ['proof-of-address', { housing: 'hotel' }, /letter of the hotel/],
    ['proof-of-address', { housing: 'no-fixed-address' }, /domiciliation/],
    ['proof-of-address', { housing: 'employer-housing' }, /letter of your employer/],
    ['proof-of-address', { housing: 'owner' }, /tax notice/],
    ['proof-of-address', {}, /recent bill/],
    ['residence-permit', { permit: 'vls-ts' }, /identity pages of the passport/],
    ['residence-permit', { permit: 'certificate-algerian' }, /Algerian certificate/],
    ['residence-permit', { permit: 'talent', permitExpiresOn: '2026-01-01' }, /récépissé/],
    ['work-contract', { employer: { in: 'FR', declared: 'yes' } }, /DPAE/],
  ])('%s with %j', (paper, answers, words) => {
    const found = papersOn('employee-non-eu', { nationality: 'IN', ...answers }).get(paper);
    expect(found?.why.text).toMatch(words);
  });

  test('living here is a condition first, then the papers follow', () => {
    const paper = papersOn('not-working-french', { housing: 'hosted' }).get('proof-of-address');
    expect(paper?.need).toBe('required');
    expect(paper?.why.text).toMatch(/rests on living here.*letter of your host/);
  });
});

describe('whatever the answers', () => {
  const anyRoute = fc.constantFrom(...routes.map(({ id }) => id));
  const union = countryGroups.find(({ id }) => id === 'eu-eea-swiss')?.countries ?? [];

  function always(check: (papers: Map<string, PlanPaper>, situation: Situation) => void): void {
    fc.assert(
      fc.property(anySituation, anyRoute, (situation, route) => {
        check(papersOn(route, situation), situation);
      }),
      { numRuns: 600 },
    );
  }

  test('an EU issuer needs no translation, and a member’s record no stamp', () => {
    // The office of a territory with rules of its own is asked.
    const onFrenchRules = anyRoute.filter((id) => id !== 'own-scheme-overseas');
    fc.assert(
      fc.property(
        anySituation,
        onFrenchRules,
        fc.constantFrom(...union),
        (answers, route, country) => {
          const paper = papersOn(route, { ...answers, birthRecordFrom: country }).get(
            'birth-record',
          );
          expect(paper?.translation).not.toBe('needed');
          if (!['IS', 'LI', 'NO'].includes(country)) {
            expect(paper?.legalisation ?? 'none').toBe('none');
          }
        },
      ),
    );
  });

  test('a French record needs neither', () => {
    fc.assert(
      fc.property(anySituation, anyRoute, (answers, route) => {
        const paper = papersOn(route, { ...answers, birthRecordFrom: 'FR' }).get('birth-record');
        expect(paper?.translation ?? 'not-needed').toBe('not-needed');
        expect(paper?.legalisation ?? 'none').toBe('none');
      }),
    );
  });

  test('an unknown issuer is a matter to check', () => {
    const exempt = ['refugee', 'asylum-seeker', 'asylum-seeker-minor'];
    for (const { id } of routes.filter((route) => !exempt.includes(route.id))) {
      const paper = papersOn(id).get('birth-record');
      if (paper === undefined || paper.need === 'not-needed') continue;
      expect(paper).toMatchObject({ translation: 'check', legalisation: 'check' });
    }
  });

  test('no permit of those who need none, no visa to validate without one', () => {
    always((papers, { nationality, permit }) => {
      const free = union.includes(nationality ?? '') || permit === 'none-needed';
      const ask = (id: string) => papers.get(id)?.need ?? 'not-needed';
      if (free) expect(ask('residence-permit')).toBe('not-needed');
      if (free || permit === 'none') expect(ask('visa-validation')).toBe('not-needed');
      if (ask('visa-validation') === 'required') expect(['vls-ts', 'student']).toContain(permit);
    });
  });

  test('nobody without a spouse is asked for a marriage record', () => {
    always((papers, { family }) => {
      const paper = papers.get('marriage-record');
      if (family?.spouse === false) expect(paper?.need ?? 'not-needed').toBe('not-needed');
    });
  });
});
