import { expect, test, vi } from 'vitest';
import { type Opens, type Place, takeIn } from '../../../../components/files/intake.ts';
import type { StoredFile } from '../../../../lib/dossier/types.ts';
import { jpeg, latin1, png } from '../../papers/bytes.ts';

const now = Temporal.Instant.from('2026-11-23T09:42:00Z');
const fine: Opens = async () => null;

function place(stored: readonly StoredFile[] = []): Place {
  return { personId: 'p1', about: 'paper:identity', stored, now };
}

function fileOf(name: string, bytes: Uint8Array<ArrayBuffer>): File {
  return new File([bytes], name, { type: 'text/plain' });
}

async function refusalOf(file: File, opens = fine): Promise<unknown> {
  const { kept, refused } = await takeIn([file], place(), opens);
  expect(kept).toEqual([]);
  return refused;
}

test('a file is kept with the type of its bytes and their SHA-256, as the last page', async () => {
  const { kept, refused, twins } = await takeIn(
    [fileOf('passport.txt', jpeg(4, 3)), fileOf('back.png', png(4, 3))],
    place(),
    fine,
  );
  expect([refused, twins]).toEqual([[], []]);
  expect(kept.map(({ file }) => [file.name, file.type, file.place])).toEqual([
    ['passport.txt', 'image/jpeg', 0],
    ['back.png', 'image/png', 1],
  ]);
  const [{ file, bytes } = { file: null, bytes: null }] = kept;
  const digest = await crypto.subtle.digest('SHA-256', jpeg(4, 3));
  expect(file?.digest).toBe(Buffer.from(digest).toString('hex'));
  expect(bytes).toEqual(jpeg(4, 3));
  expect(file).toMatchObject({
    personId: 'p1',
    about: 'paper:identity',
    turn: 0,
    size: bytes?.length,
  });
});

test('files that cannot be kept are refused, each with its reason', async () => {
  const big = new Uint8Array(25 * 1024 * 1024 + 1);
  expect(await refusalOf(fileOf('a', new Uint8Array()))).toEqual([{ name: 'a', why: 'empty' }]);
  expect(await refusalOf(fileOf('a', big))).toEqual([{ name: 'a', why: 'too-big' }]);
  expect(await refusalOf(fileOf('a', latin1('hello')))).toEqual([
    { name: 'a', why: 'unknown-type' },
  ]);
  expect(await refusalOf(fileOf('a', jpeg(4, 3).slice(0, -2)))).toEqual([
    { name: 'a', why: 'cut-short' },
  ]);
  expect(await refusalOf(fileOf('a', png(60_000, 60_000)))).toEqual([
    { name: 'a', why: 'too-many-pixels' },
  ]);
  expect(await refusalOf(fileOf('a', jpeg(4, 3)), async () => 'broken')).toEqual([
    { name: 'a', why: 'broken' },
  ]);
  const gone = fileOf('a', jpeg(4, 3));
  vi.spyOn(gone, 'arrayBuffer').mockRejectedValue(new DOMException('gone', 'NotFoundError'));
  expect(await refusalOf(gone)).toEqual([{ name: 'a', why: 'unreadable' }]);
});

test('the same file is not kept twice in one place, and noticed in two', async () => {
  const { kept } = await takeIn([fileOf('one.jpg', jpeg(4, 3))], place(), fine);
  const stored = kept.map(({ file }) => file);
  const again = await takeIn([fileOf('two.jpg', jpeg(4, 3))], place(stored), fine);
  expect(again.refused).toEqual([{ name: 'two.jpg', why: 'already-here' }]);
  const elsewhere = await takeIn(
    [fileOf('two.jpg', jpeg(4, 3))],
    { ...place(stored), about: 'paper:residence-permit' },
    fine,
  );
  expect(elsewhere.kept).toHaveLength(1);
  expect(elsewhere.twins).toEqual([{ name: 'two.jpg', others: ['paper:identity'] }]);
  const both = [fileOf('a.jpg', jpeg(4, 3)), fileOf('b.jpg', jpeg(4, 3))];
  expect((await takeIn(both, place(), fine)).refused).toEqual([
    { name: 'b.jpg', why: 'already-here' },
  ]);
});

test('more than 100 MB at once wait for another time', async () => {
  const large = (seed: number) => {
    const bytes = new Uint8Array(24 * 1024 * 1024);
    bytes.set(jpeg(4, 3));
    bytes.set([seed, 0xff, 0xd9], bytes.length - 3);
    return fileOf(`${seed}.jpg`, bytes);
  };
  const { kept, refused } = await takeIn([1, 2, 3, 4, 5].map(large), place(), fine);
  expect(kept).toHaveLength(4);
  expect(refused).toEqual([{ name: '5.jpg', why: 'too-much' }]);
});
