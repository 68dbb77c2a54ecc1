import { test as base, expect } from 'playwright/test';
import { ensureChromium, ensureFirefox } from '../../scripts/browsers.ts';
import { outputFolder } from '../../scripts/build.ts';
import { archive, firefoxId } from '../../scripts/pack.ts';
import { ChromiumDriver } from './drivers/chromium.ts';
import type { Driver } from './drivers/driver.ts';
import { FirefoxDriver } from './drivers/firefox.ts';
import { foreignRequests } from './requests.ts';

async function launch(name: string): Promise<Driver> {
  if (name === 'firefox') {
    const executablePath = await ensureFirefox();
    return FirefoxDriver.launch({ executablePath, archive, extensionId: firefoxId() });
  }
  const executablePath = await ensureChromium();
  return ChromiumDriver.launch({ executablePath, extension: outputFolder('chrome') });
}

/**
 * A test with a browser of its own. When it ends, whatever it did: nothing was asked of the network but the
 * practice site's own files, nothing went wrong in a page, and no content security policy was broken.
 */
export const test = base.extend<{ quinze: Driver; forgiven: RegExp | null }>({
  /** Problems that a test causes on purpose. */
  forgiven: [null, { option: true }],
  quinze: async ({ forgiven }, use, info) => {
    const driver = await launch(info.project.name);
    try {
      await use(driver);
      expect(foreignRequests(driver)).toEqual([]);
      const problems = await driver.problems();
      expect(problems.filter((problem) => !forgiven?.test(problem))).toEqual([]);
    } finally {
      await driver.close();
    }
  },
});

export { expect };
