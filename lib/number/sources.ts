import type { LookAlike } from './look-alike.ts';
import type { Reading } from './parse.ts';

const ofLookAlikes: Record<LookAlike, readonly string[]> = {
  'tax-number': ['vdd-f388', 'stdnum'],
  'foreigner-number': ['usage'],
  'caf-number': ['vdd-f2038', 'usage'],
  siret: ['vdd-f32135'],
  siren: ['vdd-f32135'],
  ntt: ['net-entreprises-ntt', 'payroll-ntt'],
  'student-number': ['paris8-ine'],
  iban: ['usage'],
  'health-card': ['usage'],
  date: ['usage'],
};

const structure = ['vdd-f33078', 'dss-leaflet', 'stdnum'];

const ofKinds: Record<Reading['kind'], readonly string[]> = {
  ...ofLookAlikes,
  'nir-or-nia': ['css-r161-1', ...structure],
  'in-registration': ['dss-leaflet'],
  'old-temporary': ['cpam-67', 'mobility-compliance'],
  'wrong-key': structure,
  impossible: structure,
  empty: [],
  'odd-characters': structure,
  'too-short': structure,
  'too-long': structure,
  'first-digit': structure,
  'no-number': structure,
};

/** The ids of the sources for what is said about a reading. */
export function sourcesOf(reading: Reading): string[] {
  return [
    ...ofKinds[reading.kind],
    ...('mayBe' in reading && reading.mayBe ? ofLookAlikes[reading.mayBe] : []),
    ...('birth' in reading ? ofPlace(reading.birth.place) : []),
  ];
}

function ofPlace(place: { kind: string; once?: string | null }): string[] {
  if (place.kind !== 'abroad') return [];
  return place.once ? ['insee-cog-2025', 'insee-former-countries'] : ['insee-cog-2025'];
}
