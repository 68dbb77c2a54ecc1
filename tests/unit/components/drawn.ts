import { parseHTML } from 'linkedom';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, vi } from 'vitest';

/** A component drawn into a page; `press` presses the button with these words. */
export async function drawn(child: ComponentChild) {
  const { document, window } = parseHTML('<main></main>');
  vi.stubGlobal('document', document);
  vi.stubGlobal('window', window);
  const main = document.querySelector('main');
  if (!main) throw new Error('The page is empty.');
  await act(() => render(child, main));
  const button = (words: string) => {
    const found = [...main.querySelectorAll('button')].find((one) => one.textContent === words);
    if (!found) throw new Error(`There is no button ${words}.`);
    return found;
  };
  const text = () => main.textContent ?? '';
  return {
    text,
    /** Waits until these words are there. */
    shows: (words: string) => vi.waitFor(() => expect(text()).toContain(words)),
    button,
    press: (words: string) =>
      act(async () => {
        button(words).dispatchEvent(new window.Event('click', { bubbles: true }));
        await new Promise((resolve) => setTimeout(resolve, 50));
      }),
    /** Sends the first form of this selector. */
    submit: (selector: string) =>
      act(async () => {
        const event = new window.Event('submit', { bubbles: true, cancelable: true });
        main.querySelector(selector)?.dispatchEvent(event);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }),
    /** Drops a file on the first element of this selector. */
    drop: (selector: string, file: File) =>
      act(async () => {
        const event = new window.Event('drop', { bubbles: true });
        Object.assign(event, { dataTransfer: { files: [file] } });
        main.querySelector(selector)?.dispatchEvent(event);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }),
  };
}
