import { expect, it } from 'vitest';
import { sectionOf } from '../../../../components/dossier/sections.ts';

it('reads the section from the address, and falls back to the overview', () => {
  expect(sectionOf('#papers')).toBe('papers');
  expect(sectionOf('#forms/S1106')).toBe('forms');
  expect(sectionOf('')).toBe('overview');
  expect(sectionOf('#elsewhere')).toBe('overview');
});
