import { readFileSync } from 'node:fs';
import type { Tab } from './drivers/driver.ts';
import { shows } from './elements.ts';
import { clickOn } from './pointing.ts';

/** The text of an example letter by its file name without the ending. */
export function exampleLetter(name: string): string {
  return readFileSync(`tests/unit/letters/examples/${name}.txt`, 'utf8');
}

/** Puts a text into the field of the page "My letters" and has it read. */
export async function readLetter(tab: Tab, letter: string): Promise<void> {
  await tab.run((text) => {
    const field = document.querySelector<HTMLTextAreaElement>('#letter-text');
    if (field) field.value = text;
  }, letter);
  await clickOn(tab, '.letter-form [type="submit"]');
  await shows(tab, '.letter-kind');
}
