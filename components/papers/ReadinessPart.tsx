import { type PaperStanding, readinessOf } from '../../lib/papers/readiness.ts';
import type { ChecklistItem } from '../../lib/plan/types.ts';
import { words } from '../words/papers.ts';
import { addressOf } from './address.ts';
import { titleOf } from './standings.ts';

const w = words.en;

interface Props {
  standings: readonly PaperStanding[];
  items: readonly ChecklistItem[];
}

/** What is missing to post: in one line, then by name. */
export function ReadinessPart({ standings, items }: Props) {
  const readiness = readinessOf(standings, items);
  const { ready, all, forms } = readiness;
  return (
    <section class="sheet stack readiness" aria-label={w.todo}>
      <p class="lead">{w.missing(readiness)}</p>
      {all > 0 && (
        <div class="ready">
          <span id="ready">{w.ready(ready, all)}</span>
          <progress max={all} value={ready} aria-labelledby="ready" />
        </div>
      )}
      <dl class="glance">
        {(['toGet', 'toMend', 'toCheck'] as const).map(
          (which) =>
            readiness[which].length > 0 && (
              <div key={which}>
                <dt>{w.todoLists[which]}</dt>
                <dd>
                  <Links
                    links={readiness[which].map((standing) => ({
                      to: addressOf(standing.planned.id),
                      text: titleOf(standing),
                    }))}
                  />
                </dd>
              </div>
            ),
        )}
        {forms.length > 0 && (
          <div>
            <dt>{w.todoLists.forms}</dt>
            <dd>
              <Links
                links={forms.map(({ id, title }) => ({
                  to: `#forms/${id.replace('form:', '')}`,
                  text: title,
                }))}
              />
            </dd>
          </div>
        )}
      </dl>
      <p class="soft small">{w.howTo}</p>
    </section>
  );
}

function Links({ links }: { links: readonly { to: string; text: string }[] }) {
  return (
    <ul class="links">
      {links.map(({ to, text }) => (
        <li key={to}>
          <a href={to}>{text}</a>
        </li>
      ))}
    </ul>
  );
}
