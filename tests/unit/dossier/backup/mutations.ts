import { createHash } from 'node:crypto';
import { pack, zipOf } from '../../../../lib/dossier/backup/zip-write.ts';

/** Numbers from 0 to `below`, the same in each run. */
export type Dice = (below: number) => number;

export function dice(seed: number): Dice {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(1, below);
  };
}

/** A backup taken apart, and the same locked with `passphrase`. */
export interface Parts {
  zip: Uint8Array<ArrayBuffer>;
  locked: Uint8Array<ArrayBuffer>;
  entries: { name: string; bytes: Uint8Array<ArrayBuffer> }[];
}

export const passphrase = 'seven quiet otters on a ferry';

export type Mutation = (parts: Parts, roll: Dice) => Blob;

function changed(zip: Uint8Array<ArrayBuffer>, change: (bytes: Uint8Array) => void): Blob {
  const copy = new Uint8Array(zip);
  change(copy);
  return new Blob([copy]);
}

/** Where the signature of a header stands, once for each header. */
function headers(zip: Uint8Array, signature: readonly number[]): number[] {
  const found: number[] = [];
  for (let at = 0; at + 4 <= zip.length; at += 1) {
    if (signature.every((byte, index) => zip[at + index] === byte)) found.push(at);
  }
  return found;
}

const bitFlip: Mutation = ({ zip }, roll) =>
  changed(zip, (bytes) => {
    for (let count = roll(3); count >= 0; count -= 1) {
      const at = roll(bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << roll(8));
    }
  });

const truncation: Mutation = ({ zip }, roll) => new Blob([zip.slice(0, roll(zip.length))]);

const signatures = [
  [0x50, 0x4b, 3, 4],
  [0x50, 0x4b, 1, 2],
  [0x50, 0x4b, 5, 6],
];
const fields = [30, 46, 22];
const values = [0, 1, 8, 0x7f, 0x800, 0xffff, 0xffffffff, 0x7fffffff];

const headerField: Mutation = ({ zip }, roll) =>
  changed(zip, (bytes) => {
    const kind = roll(3);
    const places = headers(zip, signatures[kind] ?? []);
    const place = places[roll(places.length)] ?? 0;
    const field = Math.min(4 + roll((fields[kind] ?? 22) - 6), bytes.length - place - 4);
    const view = new DataView(bytes.buffer);
    const value = roll(2) ? (values[roll(values.length)] ?? 0) : roll(0x10000);
    if (roll(2)) view.setUint16(place + field, value & 0xffff, true);
    else view.setUint32(place + field, value, true);
  });

const splice: Mutation = ({ zip }, roll) => {
  const [from, length] = [roll(zip.length), roll(60)];
  const before = zip.slice(0, from);
  switch (roll(4)) {
    case 0:
      return new Blob([before, new Uint8Array(length), zip.slice(from)]);
    case 1:
      return new Blob([before, zip.slice(from + length)]);
    case 2:
      return new Blob([zip, before]);
    default:
      return changed(zip, (bytes) => bytes.fill(0, from, from + length));
  }
};

const swappedEntries: Mutation = ({ entries }, roll) => {
  const [a, b] = [roll(entries.length), roll(entries.length)];
  const [one, other] = [entries[a], entries[b]];
  if (!one || !other) throw new Error('The backup has no entries.');
  const mixed = entries.map((entry) => ({ ...entry }));
  switch (roll(4)) {
    case 0:
      // The contents change places.
      mixed[a] = { ...one, bytes: other.bytes };
      mixed[b] = { ...other, bytes: one.bytes };
      break;
    case 1:
      // The order changes, and nothing else: still a good backup.
      mixed[a] = other;
      mixed[b] = one;
      break;
    case 2:
      mixed.splice(a, 1);
      break;
    default:
      mixed.push(one);
  }
  return sealed(mixed);
};

const names = [
  '../dossier.json',
  '/etc/passwd',
  'files\\evil',
  'files/../../evil',
  'dossier.json\0.jpg',
  'dоssier.json',
  'files/',
  'files/evil.exe.html',
  'MANIFEST.JSON',
];

const strangeName: Mutation = ({ entries }, roll) => {
  const at = roll(entries.length);
  const name = names[roll(names.length)] ?? '';
  const added = { name, bytes: new Uint8Array(8) };
  return sealed(
    roll(2)
      ? [...entries, added]
      : entries.map((entry, index) => (index === at ? { ...entry, name } : entry)),
  );
};

/** Any value that JSON can hold, mostly of the wrong kind for its place. */
function strange(roll: Dice): unknown {
  const deep = (levels: number): unknown => (levels === 0 ? 1 : { a: [deep(levels - 1)] });
  const some = [
    null,
    -1,
    3,
    '',
    '2026-13-45',
    'x'.repeat(5000),
    [],
    {},
    true,
    '../../evil',
    JSON.parse('{"__proto__":{"polluted":true}}'),
    deep(40),
    1e308,
    Array.from({ length: 50 }, () => ({ id: 'same' })),
  ];
  return some[roll(some.length)];
}

/** Changes one place of a JSON value, wherever it lies. */
function bend(value: unknown, roll: Dice): unknown {
  if (typeof value !== 'object' || value === null || roll(6) === 0) return strange(roll);
  if (Array.isArray(value)) {
    const at = roll(value.length);
    if (value.length === 0 || roll(6) === 0) return [...value, strange(roll)];
    if (roll(5) === 0) return [...value, value[at]];
    if (roll(5) === 0) return value.filter((_, index) => index !== at);
    return value.map((item, index) => (index === at ? bend(item, roll) : item));
  }
  const keys = Object.keys(value);
  const key = keys[roll(keys.length)] ?? 'new';
  const { [key]: inner, ...rest } = value as Record<string, unknown>;
  return roll(6) === 0 ? rest : { ...rest, [key]: bend(inner, roll) };
}

const bentDossier: Mutation = ({ entries }, roll) =>
  sealed(
    rewritten(entries, 'dossier.json', (value) => bend(value, roll)),
    true,
  );

const bentManifest: Mutation = ({ entries }, roll) =>
  sealed(rewritten(entries, 'manifest.json', (value) => bend(value, roll)));

const otherContent: Mutation = ({ entries }, roll) => {
  const files = entries.filter(({ name }) => name.startsWith('files/'));
  const chosen = files[roll(files.length)];
  return sealed(
    entries.map((entry) =>
      entry === chosen ? { ...entry, bytes: new Uint8Array([roll(256)]) } : entry,
    ),
    roll(2) === 1,
  );
};

const bentText: Mutation = ({ entries }, roll) => {
  const text = decode(entries.find(({ name }) => name === 'dossier.json')?.bytes);
  if (roll(2)) return new Blob([JSON.stringify(bend(JSON.parse(text), roll))]);
  const at = roll(text.length);
  const put = ['', '"', '}', '\0', ','][roll(5)] ?? '';
  return new Blob([text.slice(0, at), put, text.slice(at + roll(3))]);
};

/** The same done to the locked backup. */
function toLocked(mutate: Mutation): Mutation {
  return (parts, roll) => mutate({ ...parts, zip: parts.locked }, roll);
}

/** Every kind of mutation, with how many of it the test makes. */
export const mutations: readonly { kind: string; count: number; mutate: Mutation }[] = [
  { kind: 'bits turned', count: 600, mutate: bitFlip },
  { kind: 'cut short', count: 250, mutate: truncation },
  { kind: 'another value in a header', count: 500, mutate: headerField },
  { kind: 'bytes put in, taken out or wiped', count: 250, mutate: splice },
  { kind: 'entries swapped, doubled or taken out', count: 250, mutate: swappedEntries },
  { kind: 'names that lead elsewhere', count: 150, mutate: strangeName },
  { kind: 'other records, checksums made to fit', count: 700, mutate: bentDossier },
  { kind: 'another manifest', count: 300, mutate: bentManifest },
  { kind: 'other content of files', count: 100, mutate: otherContent },
  { kind: 'exported text, changed', count: 300, mutate: bentText },
  { kind: 'locked, bits turned', count: 300, mutate: toLocked(bitFlip) },
  { kind: 'locked, cut short', count: 100, mutate: toLocked(truncation) },
  { kind: 'locked, bytes put in, taken out or wiped', count: 200, mutate: toLocked(splice) },
];

type Entries = Parts['entries'];

function rewritten(entries: Entries, name: string, change: (value: unknown) => unknown): Entries {
  return entries.map((entry) =>
    entry.name === name
      ? { ...entry, bytes: encode(JSON.stringify(change(JSON.parse(decode(entry.bytes)))) ?? '') }
      : entry,
  );
}

/** A zip of the entries; `fit` makes the manifest say what they are, so that only their sense is left to judge. */
function sealed(entries: Entries, fit = false): Blob {
  const dossier = entries.find(({ name }) => name === 'dossier.json')?.bytes;
  const fitted = fit
    ? rewritten(entries, 'manifest.json', (manifest) =>
        refitted(Object(manifest), entries, dossier),
      )
    : entries;
  return zipOf(
    fitted.map(({ name, bytes }) => pack(name, bytes)),
    Temporal.Instant.from('2026-11-24T09:00:00Z'),
  );
}

function refitted(manifest: object, entries: Entries, dossier = new Uint8Array()): object {
  const sums = new Map(
    entries.map(({ name, bytes }) => [name, { size: bytes.length, sha256: sha256(bytes) }]),
  );
  const { files, counts } = Object(manifest);
  const copy = JSON.parse(decode(dossier) || 'null');
  return {
    ...manifest,
    dossierVersion: Object(copy).version,
    counts: Object.fromEntries(
      Object.keys(counts).map((store) => [store, Object(copy)[store]?.length ?? 0]),
    ),
    dossier: { name: 'dossier.json', ...sums.get('dossier.json') },
    files: files.map((file: { name: string }) => ({ ...file, ...sums.get(file.name) })),
  };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function decode(bytes: Uint8Array = new Uint8Array()): string {
  return new TextDecoder().decode(bytes);
}
