import type { Signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../lib/browser.ts';
import type { SourceKind } from '../../lib/plan/types.ts';
import { changeSettings, defaultSettings, type Settings } from '../../lib/settings.ts';
import { Switch } from '../Switch.tsx';
import { words } from '../words/dates.ts';

const w = words.en.settings;
const notifications = { permissions: ['notifications' as const] };

type Permission = 'unknown' | 'on' | 'off' | 'refused';

/** Whether notices may be shown, for which kinds of dates, and when not. */
export function ReminderSettings({ settings }: { settings: Signal<Settings> }) {
  const { announced, quiet } = settings.value;
  return (
    <section class="part" id="reminders">
      <h2>{w.title}</h2>
      <p class="soft">{w.about}</p>
      <Notices />
      <Kinds announced={announced} />
      <Quiet quiet={quiet} />
    </section>
  );
}

function Notices() {
  const [permission, setPermission] = useState<Permission>('unknown');
  useEffect(() => {
    void browser.permissions
      .contains(notifications)
      .then((has) => setPermission(has ? 'on' : 'off'));
  }, []);
  const allow = async () => {
    setPermission((await browser.permissions.request(notifications)) ? 'on' : 'refused');
  };
  const stop = async () => {
    await browser.permissions.remove(notifications);
    setPermission('off');
  };
  return (
    <>
      <p role="status">{permission === 'unknown' ? '' : <strong>{w[permission]}</strong>}</p>
      {permission === 'on' && <p class="soft">{w.system}</p>}
      <p>
        {permission === 'on' ? (
          <button type="button" class="button second" onClick={stop}>
            {w.stop}
          </button>
        ) : (
          <button type="button" class="button" onClick={allow}>
            {w.allow}
          </button>
        )}
      </p>
    </>
  );
}

function Kinds({ announced }: Pick<Settings, 'announced'>) {
  const change = (kind: SourceKind, on: boolean) =>
    changeSettings((before) => ({
      announced: defaultSettings.announced.filter((one) =>
        one === kind ? on : before.announced.includes(one),
      ),
    }));
  return (
    <fieldset class="choices">
      <legend class="label">{w.kinds}</legend>
      {defaultSettings.announced.map((kind) => (
        <label key={kind} class="choice">
          <input
            type="checkbox"
            checked={announced.includes(kind)}
            onChange={(event) => change(kind, event.currentTarget.checked)}
          />
          <span>
            {w.kindWords[kind].title}
            <span class="soft small">{w.kindWords[kind].about}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

const ends = ['from', 'until'] as const;

function Quiet({ quiet }: Pick<Settings, 'quiet'>) {
  return (
    <fieldset class="stack quiet">
      <legend class="label">{w.quiet}</legend>
      <p>
        <Switch
          label={w.quietOn}
          on={quiet !== null}
          onChange={(on) => changeSettings(() => ({ quiet: on ? defaultSettings.quiet : null }))}
        />
      </p>
      {quiet && (
        <div class="acts">
          {ends.map((end) => (
            <div class="field" key={end}>
              <label for={`quiet-${end}`}>{w[end]}</label>
              <input
                id={`quiet-${end}`}
                class="entry"
                type="time"
                value={quiet[end]}
                onChange={(event) => {
                  const time = event.currentTarget.value;
                  // A time that is half typed changes nothing.
                  if (time !== '') changeSettings(() => ({ quiet: { ...quiet, [end]: time } }));
                }}
              />
            </div>
          ))}
        </div>
      )}
      <p class="soft small">{quiet ? w.quietAbout : w.quietOff}</p>
    </fieldset>
  );
}
