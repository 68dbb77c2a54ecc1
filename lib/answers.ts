import type { GuideKit, PageKit, PageTexts } from './messages.ts';
import { offKit } from './page-kit.ts';
import { fromAmeli } from './senders.ts';

type Sender = Parameters<typeof fromAmeli>[0];

/** A message as it arrives: who sent it is known, what is in it is not. */
export interface Question {
  data: unknown;
  sender: Sender;
}

/** What the background does for a page of Ameli. */
export interface Service {
  kit(address: string): Promise<PageKit>;
  guide(address: string, headings: readonly string[]): Promise<GuideKit | null>;
  texts(terms: readonly string[], entries: readonly string[]): Promise<PageTexts>;
  learn(termId: string): Promise<void>;
  open(page: 'dossier' | 'welcome'): Promise<void>;
}

/** The answers to content scripts. A question of another sender or shape gets none. */
export function answers({ kit, guide, texts: textsOf, learn, open }: Service) {
  return {
    async pageKit({ data, sender }: Question): Promise<PageKit> {
      const address = text(data, 'address');
      return address !== null && asksForItself(sender, address) ? kit(address) : offKit;
    },
    async pageGuide({ data, sender }: Question): Promise<GuideKit | null> {
      const address = text(data, 'address');
      if (address === null || !asksForItself(sender, address)) return null;
      return guide(address, texts(data, 'headings', mostHeadings));
    },
    async pageTexts({ data, sender }: Question): Promise<PageTexts> {
      if (!fromAmeli(sender)) return { terms: [], entries: [] };
      return textsOf(texts(data, 'terms', mostIds), texts(data, 'entries', mostIds));
    },
    async knowTerm({ data, sender }: Question): Promise<void> {
      const termId = text(data, 'termId');
      if (termId !== null && /^[a-z0-9-]{1,80}$/i.test(termId) && fromAmeli(sender)) {
        await learn(termId);
      }
    },
    async openPage({ data, sender }: Question): Promise<void> {
      const page = text(data, 'page');
      if ((page === 'dossier' || page === 'welcome') && fromAmeli(sender)) await open(page);
    },
  };
}

/** The address is the page's own word; its origin must be the one the browser vouches for. */
function asksForItself(sender: Sender, address: string): boolean {
  if (!fromAmeli(sender) || sender.url === undefined || !URL.canParse(address)) return false;
  return new URL(address).origin === new URL(sender.url).origin;
}

/** A page may hold or call itself anything, so no more than an answer needs. */
const mostHeadings = 10;
const mostIds = 5_000;

/** The first texts of a list, without their ends where they are very long. */
function texts(data: unknown, field: string, most: number): string[] {
  if (typeof data !== 'object' || data === null) return [];
  const value: unknown = Reflect.get(data, field);
  if (!Array.isArray(value)) return [];
  return value
    .filter((item) => typeof item === 'string')
    .slice(0, most)
    .map((item) => item.slice(0, 300));
}

function text(data: unknown, field: string): string | null {
  if (typeof data !== 'object' || data === null) return null;
  const value: unknown = Reflect.get(data, field);
  return typeof value === 'string' ? value : null;
}
