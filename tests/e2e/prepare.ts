import { build } from '../../scripts/build.ts';
import { packForFirefox } from '../../scripts/pack.ts';

/** Builds once, before any test starts a browser. */
export default async function prepare(): Promise<void> {
  await build('chrome');
  await packForFirefox();
}
