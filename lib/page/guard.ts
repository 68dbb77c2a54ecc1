/**
 * Wraps the rules that look at a page, so that one that fails on a strange page is switched off alone
 * and the rest goes on. The id tells in the console which one it was; no content of the page is logged.
 */
export function createGuard(log: (message: string, error: unknown) => void) {
  const failed = new Set<string>();
  return function guarded(id: string, rule: () => void): void {
    if (failed.has(id)) return;
    try {
      rule();
    } catch (error) {
      failed.add(id);
      log(`Quinze: the rule "${id}" failed on this page and is off.`, error);
    }
  };
}
