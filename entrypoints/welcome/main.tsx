import '../../assets/tokens.css';
import '../../assets/base.css';
import '../../assets/parts.css';
import '../../assets/welcome.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { Records } from '../../components/records.ts';
import { freshHash, Interview } from '../../components/welcome/interview.ts';
import { WelcomePage } from '../../components/welcome/WelcomePage.tsx';
import { openDossier } from '../../lib/dossier/open.ts';

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
void records.start();
