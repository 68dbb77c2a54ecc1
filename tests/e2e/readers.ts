/** Somebody who reads no French: who it is, what must be read at each stop of the way, and what never. */
export interface Reader {
  /** A person of `tests/unit/plan/people`. */
  person: string;
  /** What stands on the summary after the questions. */
  summary: readonly string[];
  pages: readonly Stop[];
  letters: readonly Stop[];
}

/** A page of the practice site, or an example letter. */
export interface Stop {
  id: string;
  says: readonly string[];
  never?: readonly string[];
}

export const readers: readonly Reader[] = [
  {
    person: 'filipino-employee-not-declared',
    summary: ['Ask your employer about the DPAE', 'S1106', 'Haute-Savoie', 'No waiting time'],
    pages: [
      {
        id: 'ne-etranger-demander-numero-securite-sociale',
        says: ['Born abroad: ask for your number', 'This page is for you.', 'Your form.'],
        never: ['Answer a few questions'],
      },
      {
        id: 'travailleur-expatriation-france',
        says: [
          'This page is for you.',
          'It helps with your step: Ask your employer about the DPAE',
        ],
      },
      { id: 'formulaires', says: ['Take the form marked “Your form”', 'that are not for you'] },
      {
        id: 'dpae',
        says: ['for employers', 'It depends.', 'Not for you. Your employer fills it in'],
      },
      { id: 'carte-vitale', says: ['Not yet.', 'It comes after the final number'] },
    ],
    letters: [
      {
        id: 'missing-paper-1',
        says: ['A paper is missing', 'Send exactly those', 'the law gives three months'],
      },
      { id: 'waiting-number-1', says: ['You have a waiting number (NIA)', 'Give the number'] },
    ],
  },
  {
    person: 'brazilian-student',
    summary: ['Student: register on the student site', 'You need no form for this'],
    pages: [
      {
        id: 'vous-venez-etudier-en-france',
        says: [
          'Coming to study',
          'You register online, not with form S1106',
          'Your online service',
        ],
        never: ['Your form.'],
      },
      {
        id: 'etudiant-etranger.ameli.fr',
        says: ['Student registration', 'It is your registration'],
      },
      {
        id: 'formulaires',
        says: ['No form of this list is yours: students register online', 'that are not for you'],
        never: ['Your form.'],
      },
      {
        id: 'medecin-traitant-parcours-soins-coordonnes',
        says: ['Your main doctor', 'Not yet. It comes after the number'],
      },
      {
        id: 'la-carte-europeenne-d-assurance-maladie',
        says: ['The European card', 'Not yet. Once your cover is open, before a trip'],
      },
    ],
    letters: [
      { id: 'refusal-1', says: ['A refusal, with the right to appeal', 'two months'] },
      {
        id: 'card-request-1',
        says: ['photo and proof of identity', 'Letters of this kind set no day'],
        never: ['On which day did it reach you?'],
      },
    ],
  },
  {
    person: 'us-spouse-of-french-employee',
    summary: ['Family of an insured person', 'S1106', 'No waiting time'],
    pages: [
      {
        id: 'protection-universelle-maladie',
        says: ['Your way is in your checklist', 'Your form.'],
      },
      {
        id: 'protection-sociale-france',
        says: ['choose your situation', 'One of its pages is yours'],
      },
      {
        id: 'points-accueil-et-agences-cpam',
        says: ['Find your office', 'Check the address before you post'],
      },
      { id: 'grossesse', says: ['Pregnancy', 'Only if you expect a child', 'first 14 weeks'] },
      {
        id: 'recherche',
        says: ['Search results', 'It understands French words only'],
        never: ['We have no guide'],
      },
    ],
    letters: [
      { id: 'formal-notice-1', says: ['Formal notice', 'Three months from the notice'] },
      { id: 'acknowledgement-1', says: ['your file has arrived', 'It decides nothing yet'] },
    ],
  },
];
