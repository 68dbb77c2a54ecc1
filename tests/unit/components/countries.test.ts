import { describe, expect, it } from 'vitest';
import { countries } from '../../../components/countries.ts';

describe('countries', () => {
  it('has every country once, with an English name, in the order of the names', () => {
    const all = countries();
    expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
    expect(all.filter(({ code, name }) => code === name)).toEqual([]);
    expect(all.find(({ code }) => code === 'IN')?.name).toBe('India');
    expect(all[0]?.name).toBe('Afghanistan');
    expect(all.length).toBeGreaterThan(240);
  });
});
