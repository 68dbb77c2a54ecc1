import { describe, expect, it } from 'vitest';
import { pageLine } from '../../../components/current-tab.ts';
import { withPage } from '../../../components/settings.ts';
import type { PageReport } from '../../../lib/messages.ts';
import { defaultSettings } from '../../../lib/settings.ts';

const report: PageReport = {
  address: 'https://www.ameli.fr/assure/formulaires',
  title: 'Formulaires',
  on: true,
  terms: 23,
  forms: ['S1106', 'S3705'],
};

describe('pageLine', () => {
  it('counts words and forms, and names the form that is the person’s', () => {
    expect(pageLine(report, defaultSettings, ['S1106'])).toEqual({
      kind: 'found',
      terms: 23,
      forms: 2,
      yours: ['S1106'],
    });
  });

  it('says first that Quinze is off everywhere, then that it is off here', () => {
    const here = { ...defaultSettings, offPages: [report.address] };
    expect(pageLine(report, { ...here, on: false }, []).kind).toBe('off-everywhere');
    expect(pageLine(report, here, []).kind).toBe('off-here');
  });

  it('waits for a page that was switched on a moment ago', () => {
    expect(pageLine({ ...report, on: false }, defaultSettings, []).kind).toBe('starting');
  });

  it('asks before it explains the personal account', () => {
    const account = { ...report, address: 'https://assure.ameli.fr/PortailAS/assure' };
    expect(pageLine(account, defaultSettings, []).kind).toBe('account');
    expect(pageLine(account, { ...defaultSettings, account: true }, []).kind).toBe('found');
  });
});

describe('withPage', () => {
  it('adds a page once and takes it away again', () => {
    const off = { ...defaultSettings, ...withPage(defaultSettings, report.address, false) };
    expect(off.offPages).toEqual([report.address]);
    expect(withPage(off, report.address, false).offPages).toEqual([report.address]);
    expect(withPage(off, report.address, true).offPages).toEqual([]);
  });
});
