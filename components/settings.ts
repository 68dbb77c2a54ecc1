import { type Signal, signal } from '@preact/signals';
import {
  changeSettings,
  defaultSettings,
  onSettings,
  readSettings,
  type Settings,
} from '../lib/settings.ts';

/** The settings as a signal that follows every context's changes. */
export function followSettings(): Signal<Settings> {
  const settings = signal(defaultSettings);
  const take = (fresh: Settings) => {
    settings.value = fresh;
  };
  onSettings(take);
  void readSettings().then(take);
  return settings;
}

/** With the page's address in the list of pages to leave alone, or without it. */
export function withPage(settings: Settings, address: string, on: boolean): Partial<Settings> {
  const others = settings.offPages.filter((page) => page !== address);
  return { offPages: on ? others : [...others, address] };
}

/** Switches one page on or off. */
export function switchPage(address: string, on: boolean): Promise<Settings> {
  return changeSettings((settings) => withPage(settings, address, on));
}
