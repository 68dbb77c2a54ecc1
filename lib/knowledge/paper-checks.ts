import type { Paper, PaperCheck, SharedCheck } from './paper-schema.ts';

const files = import.meta.glob<SharedCheck>('./paper-checks/*.json', {
  eager: true,
  import: 'default',
});

const byId: ReadonlyMap<string, SharedCheck> = new Map(
  Object.values(files).map((check) => [check.id, check] as const),
);

/** What may go wrong with several papers alike. Tests check the files. */
export const sharedChecks: readonly SharedCheck[] = [...byId.values()];

/** Everything that may go wrong with a paper: its own checks, then those it shares. */
export function checksOf({ checks = [], sharedChecks: shared }: Paper): readonly PaperCheck[] {
  return [...checks, ...shared.flatMap((id) => byId.get(id) ?? [])];
}
