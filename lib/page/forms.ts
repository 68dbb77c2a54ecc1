import { fold } from '../match/fold.ts';
import { type Hit, liveRange } from './marks.ts';
import type { FormSigns } from './signs.ts';

/** A form found on the page, and the place that names it. */
export interface FoundForm {
  id: string;
  /** The link that leads to it; null where the text names it without one. */
  link: HTMLAnchorElement | null;
  /** Where it is named in the text; null for a link known by its address alone. */
  hit: Hit | null;
}

/** How surely a hit names a form: a cerfa number is narrower than a form number, a number than a title. */
function certainty(form: FormSigns, text: string): number {
  const digits = text.replace(/\D/g, '');
  if (form.cerfa.some((number) => number.replace('-', '') === digits)) return 3;
  return form.numbers.some((number) => fold(number) === fold(text)) ? 2 : 1;
}

/** Reads a link's address for a form: part of the file's name, or a cerfa number. */
function formOfAddress(forms: readonly FormSigns[], address: string): FormSigns | undefined {
  const file = address.toLowerCase().split(/[?#]/)[0]?.split('/').at(-1) ?? '';
  return forms.find((form) => form.fileNames.some((part) => standsAlone(file, part.toLowerCase())));
}

/** True if `part` is in `text` and neither a letter nor a digit touches it: `s1106` is not `s11061`. */
function standsAlone(text: string, part: string): boolean {
  const at = text.indexOf(part);
  if (part === '' || at < 0) return false;
  const around = [text[at - 1] ?? '-', text[at + part.length] ?? '-'];
  return around.every((letter) => !/[a-z0-9]/.test(letter));
}

/**
 * The forms a page names, one entry per link or mention, in page order. `hits` are the places where a
 * form's spellings stand. A link is one form: the cerfa number in its text, else its address (that is
 * the file a click brings), else the number or title in its text.
 */
export function findForms(
  forms: readonly FormSigns[],
  hits: readonly Hit[],
  links: readonly HTMLAnchorElement[],
): FoundForm[] {
  const byId = new Map(forms.map((form) => [form.id, form]));
  const best = new Map<HTMLAnchorElement, { hit: Hit; sure: number }>();
  const loose: FoundForm[] = [];

  for (const hit of hits) {
    const form = byId.get(hit.id);
    if (!form) continue;
    const link = linkAround(hit);
    if (!link) {
      loose.push({ id: hit.id, link: null, hit });
      continue;
    }
    const sure = certainty(form, liveRange(hit).toString());
    if (sure > (best.get(link)?.sure ?? 0)) best.set(link, { hit, sure });
  }

  const linked = links.flatMap((link): FoundForm[] => {
    const named = best.get(link);
    const addressed = formOfAddress(forms, link.href);
    const id = named?.sure === 3 ? named.hit.id : (addressed?.id ?? named?.hit.id);
    return id === undefined ? [] : [{ id, link, hit: named?.hit ?? null }];
  });
  return [...linked, ...firstMentions(loose, linked)];
}

/** The link that a hit stands in, unless it leads to another place of the same page. */
function linkAround(hit: Hit): HTMLAnchorElement | null {
  const link = hit.startNode.parentElement?.closest('a');
  return !link || link.getAttribute('href')?.startsWith('#') ? null : link;
}

/** Parts that repeat what the page says elsewhere, or that stand on every page. */
export const besides = 'nav, aside, header, footer';

/** A form named in the text is shown once, and only where no link leads to it. */
function firstMentions(loose: readonly FoundForm[], linked: readonly FoundForm[]): FoundForm[] {
  const shown = new Set(linked.map((found) => found.id));
  const inText = loose.filter(({ hit }) => !hit?.block.closest(besides));
  return [...inText, ...loose].filter(({ id }) => {
    if (shown.has(id)) return false;
    shown.add(id);
    return true;
  });
}
