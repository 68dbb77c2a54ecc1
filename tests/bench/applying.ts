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

/**
 * How far a change of the page is followed: `script` until its observers have answered, `laidOut` until the page
 * knows where everything stands, `shown` until the frame with it is over.
 */
export type Until = 'script' | 'laidOut' | 'shown';

/** The microseconds of `count` changes of one paragraph, each in its turn; of `script` the mean, for its clock is too coarse. */
export async function mutations(count: number, until: Until): Promise<number[]> {
  const box = root().querySelector('p');
  if (!box) throw new Error('The page has no paragraph');
  const before = [...box.childNodes];
  let made = 0;
  const change = () => {
    box.innerHTML = `<b>${made++}</b> l’attestation de <em>sécurité sociale</em>`;
  };
  box.getBoundingClientRect();
  const times = until === 'script' ? [await scripted(change, count)] : [];
  while (until !== 'script' && times.length < count) {
    times.push(until === 'shown' ? await shown(change) : await laidOut(change, box));
  }
  box.replaceChildren(...before);
  return times;
}

async function scripted(change: () => void, count: number): Promise<number> {
  const start = performance.now();
  for (let i = 0; i < count; i++) {
    change();
    // Observers are called before this goes on.
    await null;
  }
  return ((performance.now() - start) * 1000) / count;
}

async function laidOut(change: () => void, box: Element): Promise<number> {
  const start = performance.now();
  change();
  await null;
  box.getBoundingClientRect();
  return (performance.now() - start) * 1000;
}

function shown(change: () => void): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const start = performance.now();
      change();
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve((performance.now() - start) * 1000);
      port2.postMessage(null);
    });
  });
}
