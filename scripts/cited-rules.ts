/** One statement of the knowledge base, and what stands behind it. */
export interface CitedRule {
  /** `papers/birth-record.need[3]`: the file, then the place in it. */
  id: string;
  sources: readonly string[];
  /** The day somebody last compared the entry with its sources. */
  checkedOn: string;
}

/** A source as `lib/knowledge/sources.json` has it. */
export interface DatedSource {
  id: string;
  /** Year, month or day of the text that was read; null where it bears no date. */
  copyDate: string | null;
  kind: string;
}

/** A rule with the date of the oldest text behind it, `undated`, or `advice` where it is ours alone. */
export interface AgedRule extends CitedRule {
  oldest: string;
}

const undated = 'undated';
const advice = 'advice';

/** Every statement with sources in a file of the knowledge; a list of entries is named by their ids. */
export function citedRules(name: string, content: unknown): CitedRule[] {
  return citedIn(name, content, '');
}

function citedIn(id: string, value: unknown, checkedOn: string): CitedRule[] {
  if (typeof value !== 'object' || value === null) return [];
  const checked = Reflect.get(value, 'checkedOn');
  const day = typeof checked === 'string' ? checked : checkedOn;
  const sources = Reflect.get(value, 'sources');
  const own = Array.isArray(sources) ? [{ id, sources: sources.map(String), checkedOn: day }] : [];
  return [
    ...own,
    ...Object.entries(value).flatMap(([key, part]) =>
      citedIn(nameOf(id, value, key, part), part, day),
    ),
  ];
}

function nameOf(id: string, parent: object, key: string, part: unknown): string {
  if (!Array.isArray(parent)) return `${id}.${key}`;
  const own = Object(part)['id'];
  return typeof own === 'string' ? `${id}/${own}` : `${id}[${key}]`;
}

/** The rules with the age of what stands behind each: undated ones first, then the oldest, advice last. */
export function oldestFirst(
  rules: readonly CitedRule[],
  sources: readonly DatedSource[],
): AgedRule[] {
  const byId = new Map(sources.map((source) => [source.id, source] as const));
  return rules
    .map((rule) => ({
      ...rule,
      oldest: oldestOf(rule.sources.flatMap((id) => byId.get(id) ?? [])),
    }))
    .toSorted((a, b) => compare(rank(a), rank(b)) || compare(a.id, b.id));
}

/** An undated text counts as the oldest: nobody can say that it is younger. */
function oldestOf(sources: readonly DatedSource[]): string {
  const dates = sources.filter(({ kind }) => kind !== advice).map(({ copyDate }) => copyDate);
  return dates.includes(null) ? undated : (dates.map(String).toSorted(compare)[0] ?? advice);
}

function rank({ oldest }: AgedRule): string {
  return oldest === undated ? '' : oldest;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
