import type { Signal } from '@preact/signals';
import { termOf } from '../../lib/knowledge/terms.ts';
import { changeSettings, type Density, type Settings } from '../../lib/settings.ts';
import { ReminderSettings } from '../dates/ReminderSettings.tsx';
import { French } from '../French.tsx';
import { Switch } from '../Switch.tsx';
import { switchPage } from '../settings.ts';
import { words } from '../words/dossier.ts';
import { Topics } from './Topics.tsx';

const w = words.en.settings;
const densities: readonly Density[] = ['first', 'all', 'none'];

/** How Quinze behaves on pages, and how it reminds. */
export function SettingsSection({ settings }: { settings: Signal<Settings> }) {
  return (
    <>
      <section class="part">
        <h2>{w.pages}</h2>
        <p>
          <Switch
            label={w.on}
            on={settings.value.on}
            onChange={(on) => changeSettings(() => ({ on }))}
          />
        </p>
        <DensityChoice density={settings.value.density} />
        <p>
          <Switch
            label={w.account}
            on={settings.value.account}
            onChange={(account) => changeSettings(() => ({ account }))}
          />
        </p>
        <p class="soft small">{w.accountAbout}</p>
      </section>
      <OffPages pages={settings.value.offPages} />
      <Topics off={settings.value.offTopics} />
      <KnownWords ids={settings.value.knownTerms} />
      <ReminderSettings settings={settings} />
    </>
  );
}

function DensityChoice({ density }: { density: Density }) {
  return (
    <fieldset class="choices">
      <legend class="label">{w.density}</legend>
      {densities.map((one) => (
        <label key={one} class="choice">
          <input
            type="radio"
            name="density"
            checked={one === density}
            onChange={() => changeSettings(() => ({ density: one }))}
          />
          <span>
            {w.densities[one].title}
            <span class="soft small">{w.densities[one].about}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function OffPages({ pages }: { pages: readonly string[] }) {
  return (
    <section class="part">
      <h2>{w.offPages}</h2>
      {pages.length === 0 && <p class="soft">{w.offNone}</p>}
      <ul class="lines">
        {pages.map((page) => (
          <li class="line" key={page}>
            <span class="address">{page}</span>
            <button
              type="button"
              class="plain"
              aria-label={w.explainPage(page)}
              onClick={() => switchPage(page, true)}
            >
              {w.explainAgain}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function KnownWords({ ids }: { ids: readonly string[] }) {
  const forget = (id: string) =>
    changeSettings((before) => ({ knownTerms: before.knownTerms.filter((one) => one !== id) }));
  return (
    <section class="part">
      <h2>{w.known}</h2>
      {ids.length === 0 && <p class="soft">{w.knownNone}</p>}
      <ul class="lines">
        {ids.map((id) => {
          const name = termOf(id)?.fr ?? id;
          return (
            <li class="line" key={id}>
              <French text={name} />
              <button
                type="button"
                class="plain"
                aria-label={w.mark(name)}
                onClick={() => forget(id)}
              >
                {w.markShort}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
