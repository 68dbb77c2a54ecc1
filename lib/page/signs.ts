import type { Service } from '../knowledge/page-schema.ts';
import type { Form } from '../knowledge/schema.ts';

/** By what a page shows a form or a service. What there is to say of them comes from the background. */
export type FormSigns = Pick<Form, 'id' | 'numbers' | 'cerfa' | 'titles' | 'fileNames'>;
export type ServiceSigns = Pick<Service, 'id' | 'addresses' | 'pageLabels' | 'linkTexts'>;

/** What the content script brings along, made when the extension is built: see `scripts/page-data.ts`. */
export interface PageData {
  /** The match table of terms (group 0) and forms (group 1), as bytes in base64. */
  table: string;
  /** By entry of group 0: the id of its term, parted by spaces. */
  termIds: string;
  /** The entries of group 0 whose spellings are everyday words. */
  commonEntries: readonly number[];
  forms: readonly FormSigns[];
  services: readonly ServiceSigns[];
}
