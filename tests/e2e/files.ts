import type { Tab } from './drivers/driver.ts';
import { shows } from './elements.ts';

/** A file as somebody would choose it. */
export interface ChosenFile {
  name: string;
  /** One character for each byte. */
  content: string;
  /** Filled up with zeros to this many bytes. */
  size?: number;
}

/** As if the reader had chosen these files in a field. */
export async function choose(
  tab: Tab,
  selector: string,
  files: readonly ChosenFile[],
): Promise<void> {
  await tab.run(
    ({ wanted, list }) => {
      const field = document.querySelector<HTMLInputElement>(wanted);
      if (!field) throw new Error(`There is no field ${wanted}.`);
      const chosen = new DataTransfer();
      for (const { name, content, size } of list) {
        const bytes = new Uint8Array(size ?? content.length);
        bytes.set(Uint8Array.from(content, (one) => one.charCodeAt(0)));
        chosen.items.add(new File([bytes], name));
      }
      field.files = chosen.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { wanted: selector, list: files },
  );
}

/** As if the reader had dropped or pasted these files on an element. */
export async function hand(
  tab: Tab,
  how: 'drop' | 'paste',
  selector: string,
  files: readonly ChosenFile[],
): Promise<void> {
  // The page may still be changing to the one that has it.
  await shows(tab, selector);
  await tab.run(
    ({ act, wanted, list }) => {
      const data = new DataTransfer();
      for (const { name, content } of list) {
        const bytes = Uint8Array.from(content, (one) => one.charCodeAt(0));
        data.items.add(new File([bytes], name));
      }
      const event = new Event(act, { bubbles: true, cancelable: true });
      // Firefox lets nobody put files on the clipboard of an event that it makes.
      const key = act === 'drop' ? 'dataTransfer' : 'clipboardData';
      Object.defineProperty(event, key, { value: data });
      document.querySelector(wanted)?.dispatchEvent(event);
    },
    { act: how, wanted: selector, list: files },
  );
}

/**
 * A photo, drawn by the browser itself: green above, white below, `width` by `height` pixels. The same
 * words give the same bytes.
 */
export function photo(
  tab: Tab,
  type: 'image/jpeg' | 'image/png' | 'image/webp',
  [width, height]: readonly [number, number],
): Promise<string> {
  return tab.run(
    async ({ mime, w, h }) => {
      const canvas = new OffscreenCanvas(w, h);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('There is no canvas.');
      context.fillStyle = 'white';
      context.fillRect(0, 0, w, h);
      context.fillStyle = 'green';
      context.fillRect(0, 0, w, h / 2);
      const blob = await canvas.convertToBlob({ type: mime });
      const bytes = new Uint8Array(await blob.arrayBuffer());
      return Array.from(bytes, (one) => String.fromCharCode(one)).join('');
    },
    { mime: type, w: width, h: height },
  );
}
