import { useState } from 'preact/hooks';
import { numberPrivacy } from '../../lib/knowledge/numbers.ts';
import { kindOf, type SaidBy } from '../../lib/number/kinds.ts';
import type { Reading } from '../../lib/number/parse.ts';
import type { Loaded, Records } from '../records.ts';
import { words as dossier } from '../words/dossier.ts';
import { words } from '../words/number.ts';
import { ChangeKind } from './ChangeKind.tsx';
import { KeptNumber } from './KeptNumber.tsx';
import { KindQuestion } from './KindQuestion.tsx';
import { NumberCheck } from './NumberCheck.tsx';
import { NumberTerms } from './NumberTerms.tsx';
import { Statements, Worth } from './Worth.tsx';

const w = words.en;

const numbers = [
  'numero-securite-sociale',
  'numero-identification-attente',
  'numero-securite-sociale-definitif',
  'cle-controle',
];
const lookAlikes = [
  'numero-technique-temporaire',
  'numero-etranger',
  'numero-fiscal',
  'numero-allocataire',
  'numero-siret',
];

interface Props {
  records: Records;
  loaded: Loaded | null;
}

/** What the number is, what it says, what can be done with it now, and what is taken for it. */
export function NumberPage({ records, loaded }: Props) {
  const [reading, setReading] = useState<Reading | null>(null);
  const person = loaded?.records.person ?? null;
  const told = person?.situation.number?.kind;
  return (
    <>
      <div class="stack">
        <p>{w.about}</p>
        {told && (
          <p>
            {w.told[told]} <a href="/welcome.html">{dossier.en.change}</a>
          </p>
        )}
      </div>
      {person && <KeptNumber records={records} person={person} />}
      <NumberCheck records={records} person={person} reading={reading} onRead={setReading} />
      <Kind records={records} loaded={loaded} reading={reading} />
      <Privacy />
      <NumberTerms title={w.numbers} ids={numbers} />
      <NumberTerms title={w.lookAlikes} ids={lookAlikes} />
    </>
  );
}

function Kind({ records, loaded, reading }: Props & { reading: Reading | null }) {
  const [said, setSaid] = useState<SaidBy | null>(null);
  const found = kindOf(reading, said);
  const kind = found ?? loaded?.records.person.situation.number?.kind ?? null;
  // Where the digits decide, there is nothing to ask.
  const asks = kindOf(reading, null) === null;
  return (
    <section class="part stack">
      <h2>{w.kind.title}</h2>
      {asks && (
        <>
          <p>{w.kind.about}</p>
          <KindQuestion said={said} onSaid={setSaid} />
        </>
      )}
      {loaded && found && <ChangeKind records={records} loaded={loaded} kind={found} />}
      {kind && <Worth kind={kind} />}
      {loaded && <Received loaded={loaded} />}
    </section>
  );
}

const receipts = { nia: 'nia-received', nir: 'nir-received' } as const;

/** Dates count from the day the number came, so it is asked for where it is not noted. */
function Received({ loaded }: { loaded: Loaded }) {
  const { person, events } = loaded.records;
  const kind = person.situation.number?.kind;
  if (kind !== 'nia' && kind !== 'nir') return null;
  if (events.some((event) => event.kind === receipts[kind])) return null;
  return (
    <p>
      <a href="#dates">{w.change.date}</a>
    </p>
  );
}

function Privacy() {
  const { reveals, give, keep } = numberPrivacy;
  return (
    <section class="part worth">
      <h2>{w.privacy.title}</h2>
      <p>{reveals.en}</p>
      <h3>{w.privacy.give}</h3>
      <Statements list={give} />
      <h3>{w.privacy.keep}</h3>
      <Statements list={keep} />
    </section>
  );
}
