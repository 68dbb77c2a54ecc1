import { browser } from '../browser.ts';
import type { Due } from './dates.ts';
import { words } from './words.ts';

/** What the toolbar button shows. */
export interface Badge {
  /** How many dates are late or soon; empty for none. */
  text: string;
  /** The same in words. */
  title: string;
  level: 'late' | 'soon' | 'none';
}

/** More than this has no room on the button. */
const mostShown = 99;

const colours = {
  late: { background: '#B3261E', text: '#FFFFFF' },
  soon: { background: '#C77D0A', text: '#1D2A33' },
} as const;

/** The badge for these dates. It counts them, and names neither a date nor a person. */
export function badge(due: readonly Due[], locked = false): Badge {
  const late = due.filter(({ level }) => level === 'late').length;
  const soon = due.length - late;
  return {
    text: due.length === 0 ? '' : due.length > mostShown ? `${mostShown}+` : String(due.length),
    title: titleOf([locked ? words.en.locked : '', words.en.count(late, soon)]),
    level: late > 0 ? 'late' : soon > 0 ? 'soon' : 'none',
  };
}

function titleOf(parts: readonly string[]): string {
  const said = parts.filter((part) => part !== '').join(', ');
  return said === '' ? words.en.name : `${words.en.name}: ${said}`;
}

/** Puts it on the button. Browsers forget it at each restart. */
export async function showBadge({ text, title, level }: Badge): Promise<void> {
  await browser.action.setBadgeText({ text });
  await browser.action.setTitle({ title });
  if (level === 'none') return;
  await browser.action.setBadgeBackgroundColor({ color: colours[level].background });
  await browser.action.setBadgeTextColor({ color: colours[level].text });
}
