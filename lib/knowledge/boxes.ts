import type { BoxGuide } from './box-schema.ts';

const files = import.meta.glob<BoxGuide>('./boxes/*.json', { eager: true, import: 'default' });

/** The forms that are explained box by box. Tests check the files. */
export const boxGuides: readonly BoxGuide[] = Object.values(files);

/** The guide to the boxes of this form. */
export function boxGuideOf(formId: string): BoxGuide | undefined {
  return boxGuides.find(({ id }) => id === formId);
}
