/** A run of text and where it stands on its page. */
export interface PlacedText {
  str: string;
  hasEOL: boolean;
  height: number;
  /** The last number is the height above the foot of the page. */
  transform: readonly number[];
}

/** From this many line heights on, a gap between lines parts paragraphs. */
const paragraphGap = 1.7;

/** The text of a page, with an empty line wherever the page leaves a gap. */
export function textOfPage(items: readonly PlacedText[]): string {
  let text = '';
  let last: PlacedText | null = null;
  for (const item of items) {
    if (item.str.trim() !== '') {
      if (last && isApart(last, item)) text = `${text.trimEnd()}\n\n`;
      last = item;
    }
    text += item.str;
    if (item.hasEOL) text += '\n';
  }
  return text.trim();
}

function isApart(above: PlacedText, below: PlacedText): boolean {
  const gap = (above.transform[5] ?? 0) - (below.transform[5] ?? 0);
  const height = Math.max(above.height, below.height);
  return height > 0 && Math.abs(gap) > paragraphGap * height;
}
