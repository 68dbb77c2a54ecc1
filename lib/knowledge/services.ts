import type { Service } from './page-schema.ts';

const files = import.meta.glob<Service>('./services/*.json', { eager: true, import: 'default' });

/** The online services that pages of Ameli lead to, by id. Tests check the files. */
export const services: readonly Service[] = Object.values(files);
