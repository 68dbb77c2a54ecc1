import { ourRanges, root } from './contenders.ts';

/*
 * Runs in the browser: what standing marks cost a page. Milliseconds, and microseconds per change.
 */

export interface Applied {
  marks: number;
  /** Making the ranges and giving them to the browser. */
  ms: number;
  /** Asking for layout at once afterwards. */
  layout: number;
  /** Until the frame that shows them is over. */
  frame: number;
  /** Elements whose box is not exactly where it was. */
  moved: number;
}

function boxes(): string[] {
  return [...root().querySelectorAll('*')].map((one) => {
    const { x, y, width, height } = one.getBoundingClientRect();
    return `${x} ${y} ${width} ${height}`;
  });
}

/** The end of the next frame. */
function frame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    });
  });
}

/** Paints every place of the page once, and takes the marks away again. */
export async function applying(): Promise<Applied> {
  const before = boxes();
  const ranges = ourRanges();
  await frame();
  const start = performance.now();
  const highlight = new Highlight();
  for (const range of ranges) highlight.add(range);
  CSS.highlights.set('bench', highlight);
  const ms = performance.now() - start;
  root().getBoundingClientRect();
  const layout = performance.now() - start - ms;
  await frame();
  const end = performance.now() - start;
  const moved = boxes().filter((box, index) => box !== before[index]).length;
  CSS.highlights.delete('bench');
  await frame();
  return { marks: ranges.length, ms, layout, frame: end, moved };
}

/** Microseconds per change of one paragraph, its observers' answers included, over `count` changes. */
export async function mutations(count: number): Promise<number> {
  const box = root().querySelector('p');
  if (!box) throw new Error('The page has no paragraph');
  const before = [...box.childNodes];
  const start = performance.now();
  for (let i = 0; i < count; i++) {
    box.innerHTML = `<b>${i}</b> l’attestation de <em>sécurité sociale</em>`;
    // Observers are called before this goes on.
    await null;
  }
  const each = ((performance.now() - start) * 1000) / count;
  box.replaceChildren(...before);
  return each;
}
