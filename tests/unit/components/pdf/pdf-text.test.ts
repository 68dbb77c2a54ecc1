import { expect, test } from 'vitest';
import { textOfPage } from '../../../../components/pdf/pdf-text.ts';

function line(str: string, y: number, hasEOL = true) {
  return { str, hasEOL, height: 12, transform: [12, 0, 0, 12, 60, y] };
}

test('lines stay lines, and a gap between them parts paragraphs', () => {
  const page = [
    line('Madame,', 760),
    line('', 740),
    line('votre dossier est', 728),
    line('incom', 714, false),
    line('plet.', 714),
    line('Cordialement', 680, false),
  ];
  expect(textOfPage(page)).toBe('Madame,\n\nvotre dossier est\nincomplet.\n\nCordialement');
});

test('a page without text gives none', () => {
  expect(textOfPage([])).toBe('');
});
