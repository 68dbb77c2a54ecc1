import type { PaperDetails } from '../../../lib/dossier/types.ts';
import { paperOf } from '../../../lib/knowledge/papers.ts';
import type { PaperCase } from '../../../lib/papers/condition.ts';
import { bodyOf, contextOf } from '../../../lib/plan/body.ts';
import type { Situation } from '../../../lib/plan/situation.ts';

export const today = Temporal.PlainDate.from('2026-11-23');

/** An engineer from Pune, on a long-stay visa, at work since September. */
export const indian: Situation = {
  nationality: 'IN',
  bornIn: 'IN',
  birthRecordFrom: 'IN',
  activity: 'employee',
  sector: 'general',
  permit: 'vls-ts',
  visaValidated: true,
  arrivedOn: '2026-09-01',
  startedOn: '2026-09-15',
  housing: 'tenant',
};

/** A paper of a person, with what is known of it. */
export function caseOf(
  id: string,
  details: PaperDetails,
  situation: Situation = indian,
  sent = today,
): PaperCase {
  const paper = paperOf(id);
  if (!paper) throw new Error(`There is no paper ${id}.`);
  const planned = bodyOf(situation, today).papers.find((one) => one.id === id);
  return {
    paper,
    needs: {
      translation: planned?.translation ?? 'check',
      legalisation: planned?.legalisation ?? 'check',
    },
    details,
    context: contextOf(situation, today).context,
    sent,
  };
}
