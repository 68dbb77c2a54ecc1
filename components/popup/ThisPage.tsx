import type { Signal } from '@preact/signals';
import { changeSettings, type Settings } from '../../lib/settings.ts';
import { type PageLine, pageLine, type TabState } from '../current-tab.ts';
import { words } from '../words/popup.ts';

const w = words.en;
const ameli = 'https://www.ameli.fr/assure';

interface Props {
  tab: Signal<TabState>;
  settings: Signal<Settings>;
  /** Ids of the forms that are the person's. */
  yourForms: readonly string[];
  /** Asks the page in front again, after a switch. */
  askAgain: () => void;
}

/** One line on the page in front: what was found there, or what to do. */
export function ThisPage({ tab, settings, yourForms, askAgain }: Props) {
  const state = tab.value;
  if (state.kind === 'asking') return <p class="this-page" />;
  if (state.kind === 'elsewhere')
    return (
      <p class="this-page">
        {w.notOnAmeli}{' '}
        <a href={ameli} target="_blank" rel="noopener noreferrer">
          {w.openAmeli}
        </a>
      </p>
    );
  return <Line line={pageLine(state.report, settings.value, yourForms)} askAgain={askAgain} />;
}

function Line({ line, askAgain }: { line: PageLine; askAgain: () => void }) {
  switch (line.kind) {
    case 'off-everywhere':
      return (
        <p class="this-page">
          {w.offEverywhere}{' '}
          <button
            type="button"
            class="plain"
            onClick={() => changeSettings(() => ({ on: true })).then(askAgain)}
          >
            {w.switchOn}
          </button>
        </p>
      );
    case 'off-here':
      return <p class="this-page">{w.offHere}</p>;
    case 'starting':
      return <p class="this-page">{w.starting}</p>;
    case 'account':
      return (
        <p class="this-page">
          {w.accountUntouched}{' '}
          <button
            type="button"
            class="plain"
            onClick={() => changeSettings(() => ({ account: true })).then(askAgain)}
          >
            {w.allowAccount}
          </button>
        </p>
      );
    case 'found':
      return (
        <p class="this-page">
          {w.found(line.terms, line.forms)}{' '}
          {line.yours.map((id) => (
            <strong key={id}>{w.yourForm(id)} </strong>
          ))}
        </p>
      );
  }
}
