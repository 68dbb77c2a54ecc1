import { type Signal, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Settings } from '../../lib/settings.ts';
import { BackupPage } from '../backup/BackupPage.tsx';
import { BoxesPage } from '../boxes/BoxesPage.tsx';
import { DatesPage } from '../dates/DatesPage.tsx';
import { momentInWords } from '../dates.ts';
import { LettersPage } from '../letters/LettersPage.tsx';
import { Mark } from '../Mark.tsx';
import { NoRecords } from '../NoRecords.tsx';
import { NoticeBar } from '../NoticeBar.tsx';
import { NumberPage } from '../number/NumberPage.tsx';
import { Overview } from '../overview/Overview.tsx';
import { PersonSwitch } from '../PersonSwitch.tsx';
import { PapersPage } from '../papers/PapersPage.tsx';
import { PeoplePage } from '../people/PeoplePage.tsx';
import { PrivacyPage } from '../privacy/PrivacyPage.tsx';
import type { Loaded, Records } from '../records.ts';
import { useRescuedFocus } from '../rescued-focus.ts';
import { SearchBox } from '../search/SearchBox.tsx';
import { StoryPage } from '../story/StoryPage.tsx';
import { words } from '../words/dossier.ts';
import { words as shared } from '../words/shared.ts';
import { PlanPage } from './plan/PlanPage.tsx';
import { SettingsSection } from './SettingsSection.tsx';
import { type Section, sections } from './sections.ts';

const w = words.en;

interface Props {
  records: Records;
  settings: Signal<Settings>;
  section: Signal<Section>;
}

/** The full page: parts on the left, or on top where it is narrow. */
export function DossierPage({ records, settings, section }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  useSignalEffect(() => {
    document.title = w.title(w.sections[section.value]);
    if (!first.current) heading.current?.focus();
    first.current = false;
  });
  return (
    <div class="dossier">
      <header class="side">
        <button type="button" class="skip" onClick={() => heading.current?.focus()}>
          {w.skip}
        </button>
        <p class="brand">
          <Mark />
          Quinze
        </p>
        <PersonSwitch records={records} />
        <Parts section={section} />
      </header>
      <main>
        {/* What was looked for in one part does not stand above the next one. */}
        <SearchBox key={section.value} records={records} />
        <div class="head">
          <h1 id="content" ref={heading} tabIndex={-1}>
            {w.sections[section.value]}
          </h1>
          <Saved records={records} />
        </div>
        <Content records={records} settings={settings} section={section.value} />
        <p class="not-official soft small">{shared.en.notOfficial}</p>
        <NoticeBar records={records} />
      </main>
    </div>
  );
}

function Parts({ section }: { section: Signal<Section> }) {
  return (
    <nav aria-label={w.nav}>
      <ul>
        {sections.map((one) => (
          <li key={one}>
            <a href={`#${one}`} aria-current={one === section.value ? 'page' : undefined}>
              {w.sections[one]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Saved({ records }: { records: Records }) {
  const view = records.view.value;
  if (view.kind !== 'ready') return null;
  if (records.unsaved.value) return <p class="saved mistake">{w.unsaved}</p>;
  const saved = records.savedAt.value ?? Temporal.Instant.from(view.records.person.updatedAt);
  return <p class="saved">{w.saved(momentInWords(saved, records.clock.now()))}</p>;
}

function Content({ records, settings, section }: Omit<Props, 'section'> & { section: Section }) {
  useRescuedFocus(records.view.value.kind);
  if (section === 'settings') return <SettingsSection settings={settings} />;
  if (section === 'privacy') return <PrivacyPage records={records} settings={settings} />;
  const view = records.view.value;
  if (view.kind !== 'ready' && view.kind !== 'empty')
    return (
      <>
        <NoRecords view={view} records={records} />
        {section === 'backup' && view.kind === 'wiped' && <BackupPage records={records} />}
      </>
    );
  if (section === 'people') return <PeoplePage records={records} />;
  if (section === 'backup') return <BackupPage records={records} />;
  if (section === 'number') {
    const loaded = view.kind === 'ready' ? view : null;
    // Another person's dossier starts with an empty field.
    return <NumberPage key={loaded?.records.person.id} records={records} loaded={loaded} />;
  }
  if (section === 'letters')
    return <LettersPage records={records} loaded={view.kind === 'ready' ? view : null} />;
  if (view.kind === 'empty') return <Empty />;
  return <Part section={section} records={records} loaded={view} />;
}

interface PartProps {
  section: 'overview' | 'plan' | 'forms' | 'papers' | 'dates' | 'story';
  records: Records;
  loaded: Loaded;
}

function Part({ section, records, loaded }: PartProps) {
  switch (section) {
    case 'overview':
      return <Overview records={records} loaded={loaded} />;
    case 'plan':
      return <PlanPage records={records} loaded={loaded} />;
    case 'forms':
      return <BoxesPage records={records} loaded={loaded} />;
    case 'papers':
      return <PapersPage records={records} loaded={loaded} />;
    case 'dates':
      return <DatesPage records={records} loaded={loaded} />;
    case 'story':
      // Another person's story starts with an empty form.
      return <StoryPage key={loaded.records.person.id} records={records} loaded={loaded} />;
  }
}

function Empty() {
  return (
    <section class="sheet stack">
      <h2>{w.empty.title}</h2>
      <p class="soft">{w.empty.about}</p>
      <p>
        <a class="button" href="/welcome.html">
          {w.empty.start}
        </a>
      </p>
    </section>
  );
}
