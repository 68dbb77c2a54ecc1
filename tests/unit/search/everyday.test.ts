import { describe, expect, test } from 'vitest';
import { forms } from '../../../lib/knowledge/forms.ts';
import { pageGuides } from '../../../lib/knowledge/pages.ts';
import { papers } from '../../../lib/knowledge/papers.ts';
import { terms } from '../../../lib/knowledge/terms.ts';
import { everyday } from '../../../lib/search/everyday.ts';
import { search } from '../../../lib/search/everything.ts';
import { plain } from '../../../lib/search/plain.ts';

const ids = (query: string, limit: number) =>
  search(query, limit).map(({ kind, entry }) => `${kind}:${entry.id}`);

describe('people find things by their own words', () => {
  test.each([
    ['refund', 'term:remboursement'],
    ['get my money back', 'term:remboursement'],
    ['doctor', 'term:medecin'],
    ['GP', 'term:medecin-generaliste'],
    ['find a doctor', 'term:medecin-traitant'],
    ['sick note', 'term:arret-travail'],
    ['sick note', 'form:S3116'],
    ['sick leave', 'term:indemnites-journalieres'],
    ['sick pay', 'term:indemnites-journalieres'],
    ['insurance card', 'term:carte-vitale'],
    ['health card', 'term:carte-vitale'],
    ['lost my card', 'form:carte-vitale-lost'],
    ['bank account', 'paper:bank-details'],
    ['bank details', 'paper:bank-details'],
    ['no bank account', 'term:banque-france'],
    ['waiting time', 'term:delai-traitement'],
    ['how long does it take', 'term:delai-traitement'],
    ['deadline', 'term:delai'],
    ['proof of address', 'paper:proof-of-address'],
    ['utility bill', 'paper:proof-of-address'],
    ['lease', 'paper:proof-of-address'],
    ['staying with friends', 'term:attestation-hebergement'],
    ['homeless', 'term:domiciliation'],
    ['birth certificate', 'paper:birth-record'],
    ['marriage certificate', 'paper:marriage-record'],
    ['ID card', 'paper:identity'],
    ['driving licence', 'paper:identity'],
    ['visa', 'paper:residence-permit'],
    ['temporary number', 'term:numero-identification-attente'],
    ['provisional number', 'term:numero-provisoire'],
    ['final number', 'term:numero-securite-sociale-definitif'],
    ['SSN', 'term:numero-securite-sociale'],
    ['national insurance number', 'term:numero-securite-sociale'],
    ['register', 'form:S1106'],
    ['health insurance', 'term:assurance-maladie'],
    ['top-up insurance', 'term:complementaire-sante'],
    ['proof of insurance', 'term:attestation-droits'],
    ['low income', 'term:complementaire-sante-solidaire'],
    ['pregnant', 'page:grossesse'],
    ['maternity leave', 'term:conge-maternite'],
    ['baby', 'page:declarer-une-naissance'],
    ['add my child', 'form:S3705'],
    ['kids', 'form:S3705'],
    ['wife', 'term:conjoint'],
    ['dentist', 'term:chirurgien-dentiste'],
    ['glasses', 'term:lunettes-vue'],
    ['hospital', 'term:hospitalisation'],
    ['emergency room', 'term:service-urgences'],
    ['ambulance', 'page:transport'],
    ['medication', 'term:medicament'],
    ['prescription', 'term:ordonnance'],
    ['chemist', 'term:pharmacie'],
    ['appeal', 'term:recours'],
    ['complaint', 'term:reclamation'],
    ['they said no', 'term:decision-refus'],
    ['missing documents', 'term:dossier-incomplet'],
    ['papers', 'term:pieces-justificatives'],
    ['certified translation', 'term:traduction-assermentee'],
    ['boss', 'term:employeur'],
    ['did my employer register me', 'term:declaration-prealable-a-embauche'],
    ['payslip', 'paper:payslip'],
    ['internship', 'paper:internship-agreement'],
    ['student', 'page:etudiant-etranger'],
    ['freelancer', 'term:travailleur-independant'],
    ['lost my job', 'term:demandeur-emploi'],
    ['moving house', 'page:demenagement'],
    ['new address', 'page:declarer-une-nouvelle-adresse-postale'],
    ['appointment', 'term:prendre-rendez-vous'],
    ['phone number', 'term:numero-3646'],
    ['English speaking', 'term:numero-3646'],
    ['office near me', 'page:points-accueil-et-agences-cpam'],
    ['log in', 'term:compte-ameli'],
    ['forgot password', 'term:mot-passe'],
    ['EHIC', 'paper:ehic'],
    ['sent by my company', 'term:salarie-detache'],
    ['asylum', 'term:demandeur-asile'],
    ['no papers', 'term:aide-medicale-etat'],
    ['hurt at work', 'term:accident-travail'],
    ['flu shot', 'term:vaccination'],
    ['therapist', 'page:mon-soutien-psy'],
    ['chronic illness', 'term:affection-longue-duree'],
    ['copay', 'term:ticket-moderateur'],
    ['not pay upfront', 'term:tiers-payant'],
    ['phishing', 'term:hameconnage'],
    ['overpaid', 'term:indu'],
    ['which form', 'page:formulaires'],
    ['photocopy', 'term:photocopie'],
    ['proof of posting', 'term:lettre-recommandee'],
    ['going on a trip abroad', 'page:carte-europeenne'],
    ['where is my refund', 'term:remboursement'],
    ['I need to see a dentist', 'term:chirurgien-dentiste'],
    ['how do I get an insurance card', 'term:carte-vitale'],
  ])('%s → %s', (query, wanted) => {
    expect(ids(query, 3)).toContain(wanted);
  });
});

test('a name that was typed whole comes before the everyday word inside it', () => {
  expect(ids('visa de long séjour', 1)).toEqual(['term:visa-long-sejour']);
  expect(ids('contrat de travail', 1)).toEqual(['term:contrat-travail']);
});

describe('the file', () => {
  const known = new Set([
    ...terms.map(({ id }) => `term:${id}`),
    ...forms.map(({ id }) => `form:${id}`),
    ...papers.map(({ id }) => `paper:${id}`),
    ...pageGuides.map(({ id }) => `page:${id}`),
  ]);

  test('means entries that exist', () => {
    expect(everyday.flatMap(({ means }) => means.filter((key) => !known.has(key)))).toEqual([]);
  });

  test('says each wording once', () => {
    const says = everyday.flatMap((one) => one.says.map(plain));
    expect(says.filter((one, index) => says.indexOf(one) !== index)).toEqual([]);
  });

  test('is sorted by its first wordings', () => {
    const firsts = everyday.map(({ says }) => says[0]?.toLowerCase());
    expect(firsts).toEqual(firsts.toSorted());
  });
});
