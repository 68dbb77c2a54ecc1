import { boxGuideOf } from '../../lib/knowledge/boxes.ts';
import type { PageGuide } from '../../lib/knowledge/page-schema.ts';
import type { Paper } from '../../lib/knowledge/paper-schema.ts';
import type { Form, Term } from '../../lib/knowledge/schema.ts';
import { pageVerdicts } from '../../lib/plan/page-verdicts.ts';
import { concernWords, useWords } from '../../lib/verdicts.ts';
import { Because } from '../Because.tsx';
import { PaperRules } from '../papers/PaperRules.tsx';
import type { Loaded } from '../records.ts';
import { words as papers } from '../words/papers.ts';
import { words } from '../words/search.ts';

const w = words.en;

interface Props<Entry> {
  entry: Entry;
  /** Null before the questions are answered. */
  loaded: Loaded | null;
}

export function TermFound({ entry, loaded }: Props<Term>) {
  const { explain, falseFriend, forYou } = entry.en;
  const yours = loaded ? forYou?.[loaded.plan.route.id] : undefined;
  return (
    <>
      <p>{explain}</p>
      {falseFriend && <Note title={w.falseFriend} text={falseFriend} />}
      {yours && <Note title={w.forYou} text={yours} />}
    </>
  );
}

function Note({ title, text }: { title: string; text: string }) {
  return (
    <p>
      <b>{title}:</b> {text}
    </p>
  );
}

export function FormFound({ entry, loaded }: Props<Form>) {
  const verdict = loaded?.plan.forms.find(({ id }) => id === entry.id);
  return (
    <>
      <p>{entry.en.about}</p>
      {verdict && (
        <>
          <p>
            <b>{useWords('form', verdict)}.</b>
          </p>
          <Because why={verdict.why} />
        </>
      )}
      {!loaded && <p class="soft">{w.noPlan}</p>}
      {loaded && boxGuideOf(entry.id) && (
        <p>
          <a href={`/dossier.html#forms/${entry.id}`} target="_blank" rel="noopener">
            {w.boxes}
          </a>
        </p>
      )}
    </>
  );
}

export function PaperFound({ entry, loaded }: Props<Paper>) {
  const paper = loaded?.plan.papers.find(({ id }) => id === entry.id);
  return (
    <>
      <p>{entry.en.about}</p>
      {paper && (
        <>
          <p>
            <b>{papers.en.needs[paper.need].short}.</b>
          </p>
          <PaperRules paper={paper} />
          <Because why={paper.why} />
          <p>
            <a href={`/dossier.html#papers/${entry.id}`} target="_blank" rel="noopener">
              {w.paper}
            </a>
          </p>
        </>
      )}
      {!loaded && <p class="soft">{w.noPlan}</p>}
    </>
  );
}

interface PageProps extends Props<PageGuide> {
  today: Temporal.PlainDate;
}

export function PageFound({ entry, loaded, today }: PageProps) {
  const verdict = loaded
    ? pageVerdicts(loaded.records.person.situation, today)[entry.id]
    : undefined;
  const [path] = entry.paths;
  return (
    <>
      {verdict && (
        <p>
          <b>{concernWords(verdict)}.</b> {verdict.why}
        </p>
      )}
      <p>{entry.en.about}</p>
      {entry.en.todo.length > 0 && (
        <>
          <p class="label small">{w.todo}</p>
          <ul class="bullets">
            {entry.en.todo.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {path !== undefined && (
        <p>
          <a href={`https://${entry.host}${path}`} target="_blank" rel="noopener noreferrer">
            {w.open}
          </a>
        </p>
      )}
    </>
  );
}
