import { combine } from './backup/combine.ts';
import { emptyCopy } from './copy.ts';
import { paperOfTick } from './migrations/002.ts';
import type { Copy } from './schema.ts';

/** A copy of an older version as today's version would have it; the same copy if it is of today. */
export function upgradeCopy(copy: Copy): Copy {
  return copy.version < 2 ? toVersion2(copy) : copy;
}

/** Throws if the copy is of a later version than this one. */
export function checkVersion(copy: Copy, version: number): void {
  if (copy.version > version)
    throw new DOMException('the copy is of a newer version', 'VersionError');
}

/** A former state of this dossier as today's version would have it, with nothing of the present one. */
export function former(copy: Copy, version: number): Copy {
  const { vault } = copy;
  return { ...combine(emptyCopy(version), upgradeCopy(copy), 'replace'), vault };
}

function toVersion2(copy: Copy): Copy {
  return {
    ...copy,
    version: 2,
    papers: [...copy.papers, ...copy.ticks.map(paperOfTick).filter((paper) => paper !== null)],
    ticks: copy.ticks.filter((tick) => paperOfTick(tick) === null),
  };
}
