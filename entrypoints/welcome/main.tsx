import '../../assets/tokens.css';
import '../../assets/base.css';
import '../../assets/parts.css';
import '../../assets/welcome.css';
import '../../assets/privacy.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { followActivity } from '../../components/privacy/activity.ts';
import { leaveOnceErased } from '../../components/privacy/erased.ts';
import { Records } from '../../components/records.ts';
import { freshHash, Interview } from '../../components/welcome/interview.ts';
import { WelcomePage } from '../../components/welcome/WelcomePage.tsx';
import { words } from '../../components/words/privacy.ts';
import { openDossier } from '../../lib/dossier/open.ts';

/** The address that says so after everything was deleted. */
const deleted = '#deleted';

const records = new Records(openDossier, {
  today: () => Temporal.Now.plainDateISO('Europe/Paris'),
  now: () => Temporal.Now.instant(),
});
const interview = new Interview(records);
const fresh = location.hash === freshHash;
// Opened again later, the page shows the answers first.
if (fresh) history.replaceState(null, '', location.pathname);
effect(() => {
  const view = records.view.value;
  if (view.kind === 'ready') interview.resume(view.records.person, view.records.events, fresh);
});

render(<WelcomePage records={records} interview={interview} />, document.body);
leaveOnceErased(records, () => {
  location.hash = deleted;
  location.reload();
});
if (location.hash === deleted) {
  records.notice.value = { text: words.en.erase.done, bad: false, undo: null };
}
followActivity();
void records.start();
