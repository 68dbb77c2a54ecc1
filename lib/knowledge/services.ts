import type { Service } from './page-schema.ts';

const files = import.meta.glob<Service>('./services/*.json', { eager: true, import: 'default' });

/** A whole site is wider than a page of it. */
const width = ({ addresses }: Service) => (addresses.some((one) => !one.includes('/')) ? 1 : 0);

/** The online services that pages of Ameli lead to, the narrowest first. Tests check the files. */
export const services: readonly Service[] = Object.values(files).sort(
  (one, other) => width(one) - width(other),
);
