import { mkdir, readFile } from 'node:fs/promises';
import { chromium } from 'playwright';

/** Draws assets/icon.svg as the PNGs of the manifest: `node scripts/icons.ts`. */
const sizes = [16, 32, 48, 96, 128];
const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

const svg = await readFile('assets/icon.svg', 'utf8');
const image = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
await mkdir('assets/public/icon', { recursive: true });
const browser = await chromium.launch({ executablePath });
const page = await browser.newPage();
for (const size of sizes) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>*{margin:0}img{display:block}</style><img src="${image}" width="${size}" height="${size}">`,
  );
  await page.locator('img').screenshot({
    path: `assets/public/icon/${size}.png`,
    omitBackground: true,
  });
}
await browser.close();
