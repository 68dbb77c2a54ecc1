import type { PlanBody } from '../../../../lib/plan/body.ts';
import type { Situation } from '../../../../lib/plan/situation.ts';

interface Exclusion {
  paper: string;
  /** Completes "is never required …". */
  of: string;
  when(situation: Situation, plan: PlanBody): boolean;
}

const eu = ['FR', 'IT', 'GR', 'CH'];
const isEu = ({ nationality }: Situation) => eu.includes(nationality ?? '');

/** Papers that somebody cannot have or that a way has no use for, written down apart from the rules. */
export const excludedPapers: readonly Exclusion[] = [
  { paper: 'residence-permit', of: 'of EU, EEA and Swiss nationals', when: isEu },
  { paper: 'visa-validation', of: 'of EU, EEA and Swiss nationals', when: isEu },
  {
    paper: 'residence-permit',
    of: 'of people without one',
    when: ({ activity, permit }) =>
      activity === 'undocumented' && (permit === 'none' || permit === null),
  },
  {
    paper: 'work-contract',
    of: 'of people who do not work',
    when: ({ activity }) =>
      ['student', 'family', 'none', 'retired', 'jobseeker', 'asylum-seeker'].includes(
        activity ?? '',
      ),
  },
  {
    paper: 'payslip',
    of: 'of people who do not work',
    when: ({ activity }) => ['student', 'family', 'none', 'retired'].includes(activity ?? ''),
  },
  {
    paper: 'enrolment',
    of: 'of people who do not study',
    when: ({ activity }) => ['employee', 'retired', 'posted', 'au-pair'].includes(activity ?? ''),
  },
  {
    paper: 'business-registration',
    of: 'of people who do not work for themselves',
    when: ({ activity }) => ['employee', 'student', 'family', 'none'].includes(activity ?? ''),
  },
  {
    paper: 'internship-agreement',
    of: 'of people who are no interns',
    when: ({ activity }) => activity !== 'intern',
  },
  {
    paper: 'hosting-agreement',
    of: 'of people who do no research',
    when: ({ activity }) => activity !== 'researcher',
  },
  {
    paper: 'au-pair-agreement',
    of: 'of people who are no au pairs',
    when: ({ activity }) => activity !== 'au-pair',
  },
  {
    paper: 'appointment-order',
    of: 'of people who are no language assistants',
    when: ({ activity }) => activity !== 'language-assistant',
  },
  {
    paper: 'asylum-certificate',
    of: 'of people who do not ask for asylum',
    when: ({ activity, permit }) => activity !== 'asylum-seeker' && permit !== 'asylum-application',
  },
  {
    paper: 'protection-decision',
    of: 'of people without protection',
    when: ({ activity, hasProtection }) => activity !== 'refugee' && hasProtection !== true,
  },
  {
    paper: 'birth-record',
    of: 'of people with protection',
    when: ({ activity, hasProtection }) => activity === 'refugee' || hasProtection === true,
  },
  {
    paper: 'a1',
    of: 'of people whom nobody sent',
    when: (_, { route }) => route.id !== 'posted' && route.id !== 'intern-home-cover',
  },
  {
    paper: 's1',
    of: 'on ways that open cover by work',
    when: (_, { route }) => ['employee-eu', 'employee-non-eu', 'talent'].includes(route.id),
  },
  {
    paper: 'ehic',
    of: 'of people who join the French scheme',
    when: (_, { forms }) => forms.some(({ id, use }) => id === 'S1106' && use === 'yes'),
  },
  {
    paper: 'marriage-record',
    of: 'of people who register by their work',
    when: (_, { route }) => ['employee-eu', 'employee-non-eu', 'student-portal'].includes(route.id),
  },
  {
    paper: 'child-birth-record',
    of: 'of people without children',
    when: ({ family }, { route }) => family?.children === 0 && route.id !== 'child',
  },
  {
    paper: 'three-months-residence',
    of: 'where there is no waiting time',
    when: (_, { cover }) => cover.waiting === 'none',
  },
];
