const megabyte = 1024 * 1024;

/** What a backup may hold at most, in bytes where it is a size. Made and read under the same limits. */
export const limits = {
  /** The whole file. */
  total: 2048 * megabyte,
  manifest: 8 * megabyte,
  dossier: 64 * megabyte,
  readme: megabyte,
  /** One photo, scan or PDF. */
  file: 256 * megabyte,
  entries: 10_000,
  records: 200_000,
  /** How deep lists and objects may lie in one another. */
  depth: 24,
  /** Inflated to packed; what people write packs ten to one. Small entries are free of it. */
  ratio: 200,
  smallEntry: megabyte,
} as const;
