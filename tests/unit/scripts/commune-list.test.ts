import { expect, test } from 'vitest';
import { communeList } from '../../../scripts/commune-list.ts';

const arrondissements = [
  { code: '596', nom: 'Valenciennes' },
  { code: '014', nom: 'Nantua' },
  { code: '743', nom: 'Saint-Julien-en-Genevois' },
  { code: '751', nom: 'Paris' },
];
const commune = (code: string, nom: string, arrondissement: string, codesPostaux?: string[]) => ({
  code,
  nom,
  departement: arrondissement.slice(0, 2),
  arrondissement,
  ...(codesPostaux && { codesPostaux }),
});

test('keeps shared départements and postcodes that cross a border, sorted', () => {
  const listed = communeList(
    [
      commune('59606', 'Valenciennes', '596', ['59300']),
      commune('59032', 'Aulnoy-lez-Valenciennes', '596', ['59300', '59299']),
      commune('75056', 'Paris', '751', ['75011']),
      commune('01033', 'Valserhône', '014', ['01200']),
      commune('01044', 'Billiat', '014', ['01200', '01201']),
      commune('74109', 'Éloise', '743', ['01200']),
    ],
    arrondissements,
    new Set(['59']),
  );
  expect(listed).toEqual([
    { code: '014', name: 'Nantua', communes: ['01200 Billiat, Valserhône'] },
    {
      code: '596',
      name: 'Valenciennes',
      communes: ['59299 Aulnoy-lez-Valenciennes', '59300 Aulnoy-lez-Valenciennes, Valenciennes'],
    },
    { code: '743', name: 'Saint-Julien-en-Genevois', communes: ['01200 Éloise'] },
  ]);
});

test('former communes stand under the postcodes of today’s', () => {
  const former = { ...commune('59001', 'Old', '596'), chefLieu: '59606' };
  const listed = communeList(
    [former, commune('59606', 'Valenciennes', '596', ['59300'])],
    arrondissements,
    new Set(['59']),
  );
  expect(listed[0]?.communes).toEqual(['59300 Old, Valenciennes']);
});
