import '../../assets/tokens.css';
import '../../assets/base.css';
import '../../assets/parts.css';
import '../../assets/popup.css';
import '../../assets/boxes.css';
import '../../assets/search.css';
import '../../assets/privacy.css';
import { render } from 'preact';
import { followTab } from '../../components/current-tab.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import { followActivity } from '../../components/privacy/activity.ts';
import { leaveOnceErased } from '../../components/privacy/erased.ts';
import { Records } from '../../components/records.ts';
import { followSettings } from '../../components/settings.ts';
import { openDossier } from '../../lib/dossier/open.ts';

const records = new Records(openDossier, {
  today: () => Temporal.Now.plainDateISO('Europe/Paris'),
  now: () => Temporal.Now.instant(),
});
const tab = followTab();

render(
  <Popup records={records} settings={followSettings()} tab={tab.state} askAgain={tab.askAgain} />,
  document.body,
);
leaveOnceErased(records, () => location.reload());
followActivity();
void records.start();
void tab.ask();
