import { batch, computed, signal } from '@preact/signals';
import type { Found } from '../../lib/search/index.ts';

/** Results shown at once: as many as a narrow popup takes without scrolling far. */
const most = 7;

type Search = (query: string, limit: number) => readonly Found[];

/**
 * What is typed, what it finds, and which line the arrow keys stand on. The index is loaded when the
 * first letter is typed, and never twice.
 */
export class Finding {
  readonly typed = signal('');
  readonly active = signal(-1);
  /** The find that is being explained. */
  readonly chosen = signal<Found | null>(null);
  readonly broken = signal(false);
  readonly #search = signal<Search | null>(null);
  readonly #load: () => Promise<Search>;
  #loading: Promise<void> | null = null;

  readonly found = computed(() => {
    const search = this.#search.value;
    const text = this.typed.value.trim();
    return search === null || text === '' ? null : search(text, most);
  });

  constructor(load: () => Promise<Search>) {
    this.#load = load;
  }

  /** Gets the index; harmless to call again. */
  ready(): Promise<void> {
    this.#loading ??= this.#load().then(
      (search) => {
        this.#search.value = search;
      },
      () => {
        this.broken.value = true;
        this.#loading = null;
      },
    );
    return this.#loading;
  }

  type(text: string): void {
    void this.ready();
    batch(() => {
      this.typed.value = text;
      this.active.value = -1;
      this.chosen.value = null;
    });
  }

  /** Moves down or up the list, around its ends. */
  move(by: 1 | -1): void {
    const count = this.found.value?.length ?? 0;
    if (count === 0) return;
    const { value } = this.active;
    this.active.value = value < 0 && by < 0 ? count - 1 : (value + by + count) % count;
  }

  /** Explains a line of the list; the first one where no line is chosen. */
  choose(index = Math.max(this.active.value, 0)): void {
    const found = this.found.value?.[index];
    if (found) this.chosen.value = found;
  }

  /** Back from the explanation to the list, from the list to an empty field. */
  back(): void {
    if (this.chosen.value) this.chosen.value = null;
    else this.type('');
  }
}

/** The French name of a find, and what it is in English. */
export function namesOf({ kind, entry }: Found): { fr: string; en: string } {
  if (kind === 'term') return { fr: entry.fr, en: entry.en.gloss };
  if (kind === 'form')
    return {
      fr: entry.language === 'fr' ? entry.fr : '',
      en: titleOf(entry.id, entry.en.title),
    };
  if (kind === 'paper') return { fr: entry.fr, en: entry.en.title };
  return { fr: entry.headings[0] ?? '', en: entry.en.title };
}

/** A form's number, where its title does not begin with it, and its title. */
function titleOf(id: string, title: string): string {
  return title.startsWith(id) || id.includes('-') ? title : `${id} · ${title}`;
}
