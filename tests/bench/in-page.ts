import { applying, mutations } from './applying.ts';
import { lay, learn, learnExpression, run } from './contenders.ts';

/** What the measuring script may ask of a page that has this bundle. */
const bench = { lay, learn, learnExpression, run, applying, mutations };

declare global {
  interface Window {
    bench: typeof bench;
  }
}
window.bench = bench;
