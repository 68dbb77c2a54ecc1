import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { crc32 } from '../../../../lib/dossier/backup/crc32.ts';
import { chunkSize, firstLine, numbersSize } from '../../../../lib/dossier/backup/locked-layout.ts';
import { makeBackup } from '../../../../lib/dossier/backup/make.ts';
import { readBackup } from '../../../../lib/dossier/backup/read.ts';
import { emptyCopy } from '../../../../lib/dossier/copy.ts';
import { sealGrowth } from '../../../../lib/dossier/vault/seal.ts';
import { asha } from '../people.ts';
import { hashOnce } from './quick-lock.ts';

const passphrase = 'seven quiet otters on a ferry';
const at = Temporal.Instant.from('2026-11-24T09:00:00Z');
const sealedChunk = chunkSize + sealGrowth;

/** 2.5 MB that no chunk repeats. */
const scan = new Uint8Array(2.5 * chunkSize).map((_, index) => (index * 2654435761) >>> 24);
const file = {
  id: 'f1',
  personId: asha.id,
  about: 'paper:identity',
  name: 'scan of a passport',
  type: 'image/jpeg',
  turn: 0,
  place: 0,
  addedAt: at.toString(),
  size: scan.length,
};

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).toHex();
}

async function locked(words = passphrase): Promise<Uint8Array<ArrayBuffer>> {
  const copy = {
    ...emptyCopy(2),
    people: [asha],
    files: [{ ...file, digest: await sha256(scan) }],
  };
  const bytesOf = async () => scan;
  const made = await makeBackup({ copy, bytesOf, app: '0.1.0', at, passphrase: words });
  return made.bytes();
}

function refusal(bytes: Uint8Array<ArrayBuffer>, words: string | null = passphrase) {
  return readBackup(new Blob([bytes]), 2, words).then(
    () => 'restored',
    (error: { reason: string }) => error.reason,
  );
}

/** Where the first chunk starts. */
function startOf(bytes: Uint8Array<ArrayBuffer>): number {
  const view = new DataView(bytes.buffer);
  return firstLine.length + numbersSize + view.getUint32(firstLine.length, true);
}

/** The chunks, and what stands before them. */
function apart(bytes: Uint8Array<ArrayBuffer>) {
  const start = startOf(bytes);
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for (let from = start; from < bytes.length; from += sealedChunk) {
    chunks.push(bytes.slice(from, from + sealedChunk));
  }
  return { head: bytes.slice(0, start), chunks };
}

async function together(...parts: readonly Uint8Array<ArrayBuffer>[]) {
  return new Blob([...parts]).bytes();
}

let made: Uint8Array<ArrayBuffer>;

beforeEach(async () => {
  hashOnce();
  made = await locked();
});
afterEach(() => vi.restoreAllMocks());

test('nothing in a locked backup can be read, and its passphrase opens all of it', async () => {
  const text = new TextDecoder('latin1').decode(made);
  for (const secret of ['Asha', 'passport', 'PK\u0003\u0004', 'manifest']) {
    expect(text).not.toContain(secret);
  }
  const backup = await readBackup(new Blob([made]), 2, passphrase);
  expect(backup.copy.people).toEqual([asha]);
  expect(await backup.files.get('f1')?.bytes()).toEqual(scan);
});

test('it asks for the passphrase, and says when that is another', async () => {
  expect(await refusal(made, null)).toBe('passphrase');
  expect(await refusal(made, 'seven quiet otters on a boat')).toBe('wrong-passphrase');
  expect(await refusal(made, '')).toBe('wrong-passphrase');
});

describe('what was changed is refused', () => {
  test('cut at any place, between chunks too', async () => {
    const start = startOf(made);
    for (const end of [30, start - 5, start, start + 9, start + sealedChunk, made.length - 1]) {
      expect(await refusal(made.slice(0, end))).toBe('cut-short');
    }
  });

  test('chunks that changed places, stand twice, or are left out', async () => {
    const { head, chunks } = apart(made);
    const [one, two, three] = chunks;
    if (!one || !two || !three || chunks.length !== 3) throw new Error('There are three chunks.');
    expect(await refusal(await together(head, one, two, three))).toBe('restored');
    expect(await refusal(await together(head, two, one, three))).toBe('damaged');
    expect(await refusal(await together(head, one, one, three))).toBe('damaged');
    expect(await refusal(await together(head, one, two, two.slice(0, three.length)))).toBe(
      'damaged',
    );
    expect(await refusal(await together(head, one, three))).toBe('cut-short');
  });

  test('chunks of another backup with the same passphrase', async () => {
    const [mine, other] = [apart(made), apart(await locked())];
    const mixed = await together(mine.head, ...other.chunks.slice(0, 1), ...mine.chunks.slice(1));
    expect(await refusal(mixed)).toBe('damaged');
  });

  test('fewer chunks, with a header that was made to fit', async () => {
    const { head, chunks } = apart(made);
    const text = new TextDecoder().decode(head.slice(firstLine.length + numbersSize));
    const header = { ...JSON.parse(text), size: 2 * chunkSize };
    const json = new TextEncoder().encode(JSON.stringify(header));
    const numbers = new DataView(new ArrayBuffer(numbersSize));
    numbers.setUint32(0, json.length, true);
    numbers.setUint32(4, crc32(json), true);
    const line = new TextEncoder().encode(firstLine);
    const short = await together(line, new Uint8Array(numbers.buffer), json, ...chunks.slice(0, 2));
    expect(await refusal(short)).toBe('damaged');
  });

  test('a bit in the header, before any passphrase is asked for', async () => {
    for (let at = firstLine.length; at < startOf(made); at += 7) {
      const bent = made.slice();
      bent[at] = (bent[at] ?? 0) ^ 4;
      expect(['damaged', 'cut-short']).toContain(await refusal(bent, null));
    }
  });

  test('a format that does not exist yet', async () => {
    const newer = made.slice();
    newer.set(new TextEncoder().encode('2'), firstLine.length - 2);
    expect(await refusal(newer)).toBe('newer');
  });
});

test('a file that changes while it is being locked is not written half', async () => {
  const copy = { ...emptyCopy(2), people: [asha], files: [file] };
  let reads = 0;
  const bytesOf = async () => new Uint8Array([reads++]);
  await expect(makeBackup({ copy, bytesOf, app: '0.1.0', at, passphrase })).rejects.toThrow(
    'changed meanwhile',
  );
});
