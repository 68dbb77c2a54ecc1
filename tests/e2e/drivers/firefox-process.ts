import { type ChildProcess, spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Bidi } from './bidi.ts';

/** The extension's address in every test: Firefox would choose another one in each profile. */
export const extensionUuid = '15151515-1515-4151-8151-151515151515';

/** A Firefox that keeps quiet: no first-run pages, no updates, no questions to Mozilla's servers. */
function preferences(extensionId: string): Record<string, string | number | boolean> {
  return {
    'app.update.enabled': false,
    'browser.aboutwelcome.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.sessionstore.resume_from_crash': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'datareporting.policy.dataSubmissionEnabled': false,
    'extensions.systemAddon.update.enabled': false,
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: extensionUuid }),
    'intl.accept_languages': 'en-GB',
    'layout.css.prefers-color-scheme.content-override': 1,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'remote.log.level': 'Warn',
    'toolkit.startup.max_resumed_crashes': -1,
    'toolkit.telemetry.reportingpolicy.firstRun': false,
    'xpinstall.signatures.required': false,
  };
}

function listeningAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (why: string) => reject(new Error(`Firefox did not start (${why}): ${output}`));
    const timer = setTimeout(() => fail('30 s passed'), 30_000);
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(output)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.on('error', (error) => fail(error.message));
    child.on('exit', (code) => fail(`exit code ${code}`));
  });
}

/** A running Firefox and the connection to it. */
export interface FirefoxProcess {
  bidi: Bidi;
  /** Ends it and waits until the profile is free. */
  end(): Promise<void>;
  /** Ends it at once, as a power cut would; its helpers end with it. */
  kill(): Promise<void>;
}

/** Starts Firefox headless on a profile and connects to it. */
export async function startFirefox(
  executablePath: string,
  profile: string,
  extensionId: string,
): Promise<FirefoxProcess> {
  const lines = Object.entries(preferences(extensionId)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(profile, 'user.js'), lines.join('\n'));
  const child = spawn(
    executablePath,
    [
      '--headless',
      '--no-remote',
      '--remote-allow-system-access',
      '--remote-debugging-port',
      '0',
      '--profile',
      profile,
      'about:blank',
    ],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, TZ: 'Europe/Paris', MOZ_DISABLE_CONTENT_SANDBOX: '1' },
    },
  );
  const ended = new Promise<void>((resolve) => {
    child.on('exit', () => resolve());
  });
  const bidi = await Bidi.connect(`${await listeningAddress(child)}/session`);
  await bidi.send('session.new', { capabilities: {} });
  return {
    bidi,
    async end() {
      const timer = setTimeout(() => child.kill('SIGKILL'), 8000);
      await bidi.send('browser.close').catch(() => {});
      await ended;
      clearTimeout(timer);
      bidi.close();
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
      bidi.close();
    },
  };
}
