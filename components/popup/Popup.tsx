import type { Signal } from '@preact/signals';
import { Mail } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import type { Settings } from '../../lib/settings.ts';
import { CopyAnswers } from '../boxes/CopyAnswers.tsx';
import { Checklist } from '../Checklist.tsx';
import type { TabState } from '../current-tab.ts';
import { DueStrip } from '../DueStrip.tsx';
import { Icon } from '../Icon.tsx';
import { Mark } from '../Mark.tsx';
import { NextStep } from '../NextStep.tsx';
import { NoRecords } from '../NoRecords.tsx';
import { NoticeBar } from '../NoticeBar.tsx';
import { PersonSwitch } from '../PersonSwitch.tsx';
import type { Records, View } from '../records.ts';
import { Switch } from '../Switch.tsx';
import { SearchBox } from '../search/SearchBox.tsx';
import { switchPage } from '../settings.ts';
import { words } from '../words/popup.ts';
import { LetterNote } from './LetterNote.tsx';
import { Menu } from './Menu.tsx';
import { ThisPage } from './ThisPage.tsx';

const w = words.en;

interface Props {
  records: Records;
  settings: Signal<Settings>;
  tab: Signal<TabState>;
  /** Asks the page in front again, after a switch. */
  askAgain: () => void;
}

/** The popup: the next step first, then what is due, then the whole checklist. */
export function Popup({ records, settings, tab, askAgain }: Props) {
  const view = records.view.value;
  return (
    <div class="popup">
      <header>
        <Top records={records} settings={settings} tab={tab} askAgain={askAgain} />
        <PersonSwitch records={records} />
        <ThisPage tab={tab} settings={settings} yourForms={formsOf(view)} askAgain={askAgain} />
      </header>
      <main>
        <Main records={records} view={view} tab={tab} />
      </main>
      <div class="bottom">
        <NoticeBar records={records} />
        <Foot />
      </div>
    </div>
  );
}

function formsOf(view: View): readonly string[] {
  return view.kind === 'ready'
    ? view.plan.forms.filter((form) => form.use === 'yes').map((form) => form.id)
    : [];
}

function Top({ records, settings, tab, askAgain }: Props) {
  const state = tab.value;
  return (
    <div class="top">
      <Mark />
      <h1>{w.title}</h1>
      {state.kind === 'ameli' && settings.value.on && (
        <Switch
          label={w.thisPage}
          on={!settings.value.offPages.includes(state.report.address)}
          onChange={(on) => switchPage(state.report.address, on).then(askAgain)}
        />
      )}
      <Menu records={records} settings={settings} />
    </div>
  );
}

function Main({ records, view, tab }: Pick<Props, 'records' | 'tab'> & { view: View }) {
  const page = tab.value;
  const [noting, setNoting] = useState(false);
  const asked = useRef<HTMLButtonElement>(null);
  if (view.kind === 'empty') {
    return (
      <>
        <Empty />
        <SearchBox records={records} />
      </>
    );
  }
  if (view.kind !== 'ready') return <NoRecords view={view} records={records} />;
  const back = () => {
    setNoting(false);
    // The button stands there again after the next paint.
    requestAnimationFrame(() => asked.current?.focus());
  };
  // Another person's letter starts with an empty form.
  const { id } = view.records.person;
  if (noting) return <LetterNote key={id} records={records} loaded={view} onBack={back} />;
  return (
    <>
      <NextStep records={records} loaded={view} />
      <DueStrip records={records} loaded={view} />
      <p class="quick">
        <button ref={asked} type="button" class="button second" onClick={() => setNoting(true)}>
          <Icon of={Mail} />
          {w.letter}
        </button>
      </p>
      <SearchBox records={records} />
      <CopyAnswers
        records={records}
        loaded={view}
        forms={page.kind === 'ameli' ? page.report.forms : []}
      />
      <Checklist records={records} loaded={view} />
    </>
  );
}

function Empty() {
  return (
    <section class="sheet empty">
      <h2>{w.empty.title}</h2>
      <p class="soft">{w.empty.about}</p>
      <p>
        <a class="button" href="/welcome.html" target="_blank" rel="noopener">
          {w.empty.start}
        </a>
      </p>
    </section>
  );
}

function Foot() {
  return (
    <footer class="foot">
      <nav aria-label={w.pages}>
        <a href="/dossier.html" target="_blank" rel="noopener">
          {w.dossier}
        </a>
        <a href="/dossier.html#dates" target="_blank" rel="noopener">
          {w.dates}
        </a>
        <a href="/dossier.html#letters" target="_blank" rel="noopener">
          {w.letters}
        </a>
        <a href="/dossier.html#number" target="_blank" rel="noopener">
          {w.number}
        </a>
      </nav>
      <span class="soft">{w.kept}</span>
    </footer>
  );
}
