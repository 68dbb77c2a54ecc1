import { BackupReminder } from '../backup/BackupReminder.tsx';
import { dateInWords } from '../dates.ts';
import { nextDue } from '../due.ts';
import { NextStep } from '../NextStep.tsx';
import { groupPapers, readiness } from '../paper-groups.ts';
import type { Loaded, Records } from '../records.ts';
import { words as dossier } from '../words/dossier.ts';
import { words } from '../words/plan.ts';

const w = words.en.glance;
const { from, waiting } = words.en;

/** What to do now, what is due, and the plan in a few lines. */
export function Overview({ records, loaded }: { records: Records; loaded: Loaded }) {
  return (
    <>
      <NextStep records={records} loaded={loaded} />
      <BackupReminder records={records} />
      <AtAGlance records={records} loaded={loaded} />
      <p class="after">
        <a href="/welcome.html">{dossier.en.change}</a>
      </p>
    </>
  );
}

function AtAGlance({ records, loaded }: { records: Records; loaded: Loaded }) {
  const { plan, items } = loaded;
  const due = nextDue(loaded, records.clock.today());
  const { ready, all } = readiness(groupPapers(plan.papers, items));
  const yours = plan.forms.filter(({ use }) => use === 'yes').map(({ id }) => id);
  const open = plan.unknowns.length;
  return (
    <section class="part">
      <h2>{w.title}</h2>
      <dl class="glance">
        <Row title={w.route} text={plan.route.title} link={{ to: '#plan', text: w.whole }} />
        {due && (
          <Row
            title={w.next}
            text={`${due.words}: ${due.deadline.title}.`}
            link={{ to: '#dates', text: w.seeDates }}
          />
        )}
        {yours.length > 0 && <Row title={w.forms} text={yours.join(', ')} />}
        {all > 0 && (
          <Row
            title={w.papers}
            text={dossier.en.papers.ready(ready, all)}
            link={{ to: '#papers', text: w.seePapers }}
          />
        )}
        <Row title={w.office} text={plan.office.name} />
        <Row
          title={w.cover}
          text={`${plan.cover.from ? `${from(dateInWords(plan.cover.from))} ` : ''}${waiting[plan.cover.waiting]}`}
        />
        {open > 0 && (
          <Row
            title={w.unknowns}
            text={w.open(open)}
            link={{ to: '/welcome.html', text: w.answer }}
          />
        )}
      </dl>
    </section>
  );
}

interface RowProps {
  title: string;
  text: string;
  link?: { to: string; text: string };
}

function Row({ title, text, link }: RowProps) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        {text} {link && <a href={link.to}>{link.text}</a>}
      </dd>
    </div>
  );
}
