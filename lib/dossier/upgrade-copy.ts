import { paperOfTick } from './migrations/002.ts';
import type { Copy } from './schema.ts';

/** A copy of an older version as today's version would have it; the same copy if it is of today. */
export function upgradeCopy(copy: Copy): Copy {
  return copy.version < 2 ? toVersion2(copy) : copy;
}

function toVersion2(copy: Copy): Copy {
  return {
    ...copy,
    version: 2,
    papers: copy.ticks.map(paperOfTick).filter((paper) => paper !== null),
    ticks: copy.ticks.filter((tick) => paperOfTick(tick) === null),
  };
}
