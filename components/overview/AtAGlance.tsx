import { dateInWords } from '../dates.ts';
import type { Loaded } from '../records.ts';
import { words } from '../words/overview.ts';
import { words as plan } from '../words/plan.ts';

const w = words.en.glance;
const { from, waiting } = plan.en;

/** The plan in a few lines. */
export function AtAGlance({ loaded: { plan } }: { loaded: Loaded }) {
  const yours = plan.forms.filter(({ use }) => use === 'yes').map(({ id }) => id);
  const open = plan.unknowns.length;
  return (
    <section class="part">
      <h2>{w.title}</h2>
      <dl class="glance">
        <Row title={w.route} text={plan.route.title} link={{ to: '#plan', text: w.whole }} />
        {yours.length > 0 && <Row title={w.forms} text={yours.join(', ')} />}
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
