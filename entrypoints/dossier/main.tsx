import '../../assets/tokens.css';
import '../../assets/base.css';
import '../../assets/parts.css';
import '../../assets/dossier.css';
import '../../assets/columns.css';
import '../../assets/number.css';
import '../../assets/letters.css';
import '../../assets/plan.css';
import '../../assets/office.css';
import '../../assets/boxes.css';
import '../../assets/search.css';
import '../../assets/story.css';
import '../../assets/overview.css';
import '../../assets/people.css';
import '../../assets/papers.css';
import '../../assets/files.css';
import '../../assets/backup.css';
import '../../assets/privacy.css';
import '../../assets/dates.css';
import '../../assets/print.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { DossierPage } from '../../components/dossier/DossierPage.tsx';
import { sectionOf } from '../../components/dossier/sections.ts';
import { followActivity } from '../../components/privacy/activity.ts';
import { leaveOnceErased } from '../../components/privacy/erased.ts';
import { Records } from '../../components/records.ts';
import { followSettings } from '../../components/settings.ts';
import { openDossier } from '../../lib/dossier/open.ts';

const records = new Records(openDossier, {
  today: () => Temporal.Now.plainDateISO('Europe/Paris'),
  now: () => Temporal.Now.instant(),
});
const section = signal(sectionOf(location.hash));
addEventListener('hashchange', () => {
  section.value = sectionOf(location.hash);
  records.notice.value = null;
});

render(
  <DossierPage records={records} settings={followSettings()} section={section} />,
  document.body,
);
leaveOnceErased(records, () => location.replace('/welcome.html#deleted'));
followActivity();
void records.start();
