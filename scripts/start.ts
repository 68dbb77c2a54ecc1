import { parseArgs } from 'node:util';
import { ChromiumDriver } from '../tests/e2e/drivers/chromium.ts';
import { addressOf } from '../tests/e2e/reading.ts';
import { ensureChromium } from './browsers.ts';
import { build } from './build.ts';
import { runMain, Stop } from './tool.ts';
import { tour } from './tour.ts';

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

function options(): { live: boolean; tour: boolean } {
  try {
    const known = { live: { type: 'boolean' }, tour: { type: 'boolean' } } as const;
    const { values } = parseArgs({ options: known });
    return { live: values.live ?? false, tour: values.tour ?? false };
  } catch {
    throw new Stop(
      'npm start takes -- --tour (walk through by itself) or -- --live (the real www.ameli.fr).',
    );
  }
}

/** Opens Chromium with Quinze for a person, and stays until its last window is closed. */
async function show(live: boolean): Promise<void> {
  const executablePath = await ensureChromium();
  const extension = await build('chrome');
  const driver = await ChromiumDriver.launch({
    executablePath,
    extension,
    headless: false,
    practice: !live,
  });
  const closed = new Promise<void>((resolve) => {
    driver.context.on('close', () => resolve());
  });
  await driver.open(
    live ? 'https://www.ameli.fr/' : addressOf('ne-etranger-demander-numero-securite-sociale'),
  );
  process.stderr.write(
    live
      ? 'Chromium is open on the real www.ameli.fr. Close its window to end.\n'
      : 'Chromium is open on the practice site, at Ameli’s addresses. Nothing else can be reached. Close its window to end.\n',
  );
  await closed;
  await driver.close();
}

await runMain(async () => {
  const wanted = options();
  if (wanted.live && !hasDisplay()) throw new Stop('npm start -- --live needs a display.');
  if (wanted.tour || !hasDisplay()) return (await tour()) ? 0 : 1;
  await show(wanted.live);
  return 0;
});
