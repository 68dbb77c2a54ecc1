import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { crc32 } from '../../../../lib/dossier/backup/crc32.ts';
import { makeBackup } from '../../../../lib/dossier/backup/make.ts';
import { limitOfEntry } from '../../../../lib/dossier/backup/manifest.ts';
import { readBackup } from '../../../../lib/dossier/backup/read.ts';
import { readZip } from '../../../../lib/dossier/backup/zip-read.ts';
import { pack, zipOf } from '../../../../lib/dossier/backup/zip-write.ts';
import { emptyCopy } from '../../../../lib/dossier/copy.ts';
import { asha } from '../people.ts';

const at = Temporal.Instant.from('2026-11-24T09:00:00Z');
const copy = { ...emptyCopy(2), people: [asha], current: asha.id };
const backup = (changed = copy) =>
  makeBackup({ copy: changed, bytesOf: async () => null, app: '0.1.0', at });
const bytesOf = (text: string) => new TextEncoder().encode(text);

function refusal(file: Blob): Promise<string> {
  return readBackup(file, 2).then(
    () => 'restored',
    (error: { reason: string }) => error.reason,
  );
}

/** One deflated entry as another program packs it; `says` is what the headers claim. */
function deflatedZip(
  name: string,
  content: Uint8Array<ArrayBuffer>,
  says: { size?: number; checksum?: number; flags?: number } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  return rewritten([{ name, content, ...says }]);
}

interface Claim {
  name: string;
  content: Uint8Array<ArrayBuffer>;
  size?: number;
  checksum?: number;
  flags?: number;
}

async function rewritten(claims: readonly Claim[]): Promise<Uint8Array<ArrayBuffer>> {
  const packed = claims.map(({ name, content }) =>
    pack(name, new Uint8Array(deflateRawSync(content))),
  );
  const bytes = new Uint8Array(await zipOf(packed, at).arrayBuffer());
  const view = new DataView(bytes.buffer);
  let [local, central] = [0, view.getUint32(bytes.length - 6, true)];
  claims.forEach(({ name, content, size, checksum, flags = 0 }, index) => {
    for (const [header, field] of [
      [local, 6],
      [central, 8],
    ] as const) {
      view.setUint16(header + field, flags, true);
      view.setUint16(header + field + 2, 8, true);
      view.setUint32(header + field + 8, checksum ?? crc32(content), true);
      view.setUint32(header + field + 16, size ?? content.length, true);
    }
    local += 30 + name.length + (packed[index]?.content.size ?? 0);
    central += 46 + name.length;
  });
  return bytes;
}

test('a backup that somebody packed again, compressed, is read', async () => {
  const claims: Claim[] = [];
  for (const [name, entry] of await readZip(await backup(), limitOfEntry)) {
    claims.push({ name, content: await entry.read() });
  }
  const { copy: read } = await readBackup(new Blob([await rewritten(claims)]), 2);
  expect(read).toEqual(copy);
});

describe('a zip bomb', () => {
  const zeros = new Uint8Array(4 * 1024 * 1024);

  test('is refused from its headers, before anything is unpacked', async () => {
    expect(await refusal(new Blob([await deflatedZip('manifest.json', zeros)]))).toBe('too-large');
  });

  test('that lies about its size is stopped while it is unpacked', async () => {
    const lying = await deflatedZip('manifest.json', zeros, { size: 1000 });
    const entries = await readZip(new Blob([lying]), limitOfEntry);
    await expect(entries.get('manifest.json')?.read()).rejects.toMatchObject({ reason: 'damaged' });
  });

  test('of entries that lie in one another is refused', async () => {
    const zip = await deflatedZip('manifest.json', bytesOf('{}'));
    const list = zip.slice(-22 - 46 - 'manifest.json'.length, -22);
    const twice = new Uint8Array([...zip.slice(0, -22), ...list, ...zip.slice(-22)]);
    const view = new DataView(twice.buffer);
    view.setUint16(twice.length - 14, 2, true);
    view.setUint16(twice.length - 12, 2, true);
    view.setUint32(twice.length - 10, list.length * 2, true);
    expect(await refusal(new Blob([twice]))).toBe('foreign');
  });
});

test('too many entries are refused from the end of the file alone', async () => {
  const many = Array.from({ length: 10_001 }, (_, index) => pack(`files/${index}`, bytesOf('')));
  expect(await refusal(zipOf(many, at))).toBe('too-large');
});

test.each([
  ['an empty file', new Blob([]), 'not-a-backup'],
  ['a photo', new Blob([new Uint8Array([0xff, 0xd8, 0xff, 0xe0])]), 'not-a-backup'],
  ['a text', new Blob(['Dear Sir']), 'not-a-backup'],
  ['the JSON of another program', new Blob(['{"bookmarks":[]}']), 'foreign'],
  ['JSON that is cut', new Blob(['{"version":2,']), 'damaged'],
  ['JSON that nests without end', new Blob([`{"a":${'['.repeat(100_000)}`]), 'foreign'],
  ['a text of a newer version', new Blob(['{"version":99}']), 'newer'],
  ['a zip without a manifest', zipOf([pack('dossier.json', bytesOf('{}'))], at), 'foreign'],
  [
    'the zip of another program',
    zipOf([pack('word/document.xml', bytesOf('<w/>'))], at),
    'foreign',
  ],
  [
    'a manifest of another format',
    zipOf([pack('manifest.json', bytesOf('{"format":"x"}'))], at),
    'foreign',
  ],
  [
    'a backup of a newer format',
    zipOf([pack('manifest.json', bytesOf('{"format":"quinze-backup","formatVersion":2}'))], at),
    'newer',
  ],
])('%s is refused', async (_, file, reason) => {
  expect(await refusal(file)).toBe(reason);
});

test('a backup of a newer version of the dossier is refused, and says so', async () => {
  expect(await refusal(await backup({ ...copy, version: 3 }))).toBe('newer');
});

test('a locked entry is refused', async () => {
  const locked = await deflatedZip('manifest.json', bytesOf('{}'), { flags: 1 });
  expect(await refusal(new Blob([locked]))).toBe('locked');
});

test('a name that changes how objects behave is refused', async () => {
  const evil = JSON.stringify({ ...copy, people: [] }).replace('[]', '[{"__proto__":{"admin":1}}]');
  expect(await refusal(new Blob([evil]))).toBe('foreign');
  expect(Object.prototype).not.toHaveProperty('admin');
});

test('a file that the browser cannot read any more is refused', async () => {
  const file = await backup();
  Object.defineProperty(file, 'slice', {
    value: () => ({ arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')) }),
  });
  expect(await refusal(file)).toBe('unreadable');
});

test('a dossier that could not be read back is not backed up', async () => {
  const huge = { ...copy, events: [{ note: 'x'.repeat(65 * 1024 * 1024) }] };
  await expect(backup(huge)).rejects.toMatchObject({ reason: 'too-large' });
});

test('the text that version 1 exported is restored in today’s shape', async () => {
  const tick = { personId: asha.id, itemId: 'paper:birth-record', state: 'done', on: '2026-10-02' };
  const old = {
    version: 1,
    current: asha.id,
    people: [asha],
    ticks: [tick],
    events: [],
    marks: [],
  };
  const read = await readBackup(new Blob([JSON.stringify({ ...old, quarantine: [] }, null, 2)]), 2);
  expect(read.copy).toMatchObject({
    version: 2,
    ticks: [],
    papers: [{ personId: asha.id, paperId: 'birth-record', state: 'have' }],
  });
});
