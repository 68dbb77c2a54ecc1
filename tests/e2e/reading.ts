import { waitFor } from '../../scripts/wait.ts';
import { practicePages } from '../practice-site/site.ts';
import { hostName, type Tab } from './drivers/driver.ts';

/** What Quinze shows in a page, read from the running page. */
export interface PageReading {
  title: string;
  /** The words on the launcher. */
  launcher: string;
  /** Painted marks. */
  marks: number;
  /** Ids of the terms in the panel, in page order. */
  terms: string[];
  /** The labels beside forms, once per form. */
  forms: { id: string; use: string }[];
}

/** The address of a practice page by its id. */
export function addressOf(id: string): string {
  const page = practicePages.find((one) => one.id === id);
  if (page === undefined) throw new Error(`The practice site has no page ${id}.`);
  return page.address;
}

/** True if Quinze's element stands in the page. */
export function isPresent(tab: Tab): Promise<boolean> {
  return tab.run((name) => document.querySelector(name) !== null, hostName);
}

/** Painted marks of a kind (`term`, `active`, `form-yes`, `form-no`). */
export function countMarks(tab: Tab, kind: string): Promise<number> {
  return tab.run((name) => CSS.highlights.get(name)?.size ?? 0, `quinze-${kind}`);
}

/** The marked words as the page writes them, without doubles. */
export function markedWords(tab: Tab): Promise<string[]> {
  return tab.run(() => {
    const words = [...(CSS.highlights.get('quinze-term') ?? [])].map((mark) => {
      const range = document.createRange();
      range.setStart(mark.startContainer, mark.startOffset);
      range.setEnd(mark.endContainer, mark.endOffset);
      return range.toString();
    });
    return [...new Set(words)];
  }, null);
}

/** The marked word that lies at this point of the window. */
export function wordAt(tab: Tab, x: number, y: number): Promise<string> {
  return tab.run(
    (point) => {
      for (const mark of CSS.highlights.get('quinze-term') ?? []) {
        const range = document.createRange();
        range.setStart(mark.startContainer, mark.startOffset);
        range.setEnd(mark.endContainer, mark.endOffset);
        const isHere = [...range.getClientRects()].some(
          (box) =>
            point.x >= box.left &&
            point.x <= box.right &&
            point.y >= box.top &&
            point.y <= box.bottom,
        );
        if (isHere) return range.toString();
      }
      throw new Error('No mark lies there.');
    },
    { x, y },
  );
}

async function readOnce(tab: Tab): Promise<PageReading> {
  const shown = await tab.overlay((root) => {
    const values = (attribute: string) =>
      [...root.querySelectorAll(`[${attribute}]`)].map((one) => one.getAttribute(attribute) ?? '');
    const labels = [...root.querySelectorAll('[data-form][data-use]')].map(
      (one) => `${one.getAttribute('data-form')} ${one.getAttribute('data-use')}`,
    );
    return {
      launcher: root.querySelector('[data-part="launcher"] span:last-child')?.textContent ?? '',
      terms: [...new Set(values('data-term'))],
      labels: [...new Set(labels)],
    };
  }, null);
  const forms = shown.labels.map((label) => {
    const [id = '', use = ''] = label.split(' ');
    return { id, use };
  });
  const title = await tab.run(() => document.title, null);
  return {
    title,
    launcher: shown.launcher,
    marks: await countMarks(tab, 'term'),
    terms: shown.terms,
    forms,
  };
}

/** What Quinze shows once it has read the page: two readings in a row that agree. */
export async function readPage(tab: Tab): Promise<PageReading> {
  await waitFor(
    () => isPresent(tab),
    (present) => present,
    'Quinze appears in the page',
  );
  let last = '';
  const settled = async () => {
    const reading = await readOnce(tab);
    const text = JSON.stringify(reading);
    const same = text === last;
    last = text;
    await new Promise((resolve) => setTimeout(resolve, 150));
    return { reading, same };
  };
  const { reading } = await waitFor(
    settled,
    ({ reading, same }) => same && reading.terms.length > 0,
    'Quinze has read the page',
  );
  return reading;
}

/** Text of one of Quinze's parts in the page (`card`, `panel`); null while it is hidden. */
export function shownPart(tab: Tab, part: string): Promise<string | null> {
  return tab.overlay((root, name) => {
    const found = root.querySelector<HTMLElement>(`[data-part="${name}"]`);
    return found?.matches(':popover-open') ? found.textContent : null;
  }, part);
}
