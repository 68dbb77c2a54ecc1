import { describe, expect, it } from 'vitest';
import { answerInWords } from '../../../../components/answers.ts';
import { Records } from '../../../../components/records.ts';
import { Interview } from '../../../../components/welcome/interview.ts';
import type { Person } from '../../../../lib/dossier/types.ts';
import type { Question } from '../../../../lib/knowledge/question-schema.ts';
import { questionOf } from '../../../../lib/knowledge/questions.ts';
import { asha, clock, fakeDossier } from '../fake-dossier.ts';

async function start() {
  const dossier = fakeDossier();
  const records = new Records(async () => dossier, clock);
  await records.start();
  const interview = new Interview(records);
  /** Takes up someone whose first answers are saved. */
  const resume = async (person: Person) => {
    await dossier.savePerson(person);
    await records.read();
    interview.resume(person, []);
  };
  return { dossier, records, interview, resume };
}

function question(id: string): Question {
  const found = questionOf(id);
  if (!found) throw new Error(`The question ${id} is missing.`);
  return found;
}

function asked(interview: Interview): string {
  const stage = interview.stage.value;
  return stage.kind === 'ask' ? stage.question.id : stage.kind;
}

describe('Interview', () => {
  it('saves nothing before the first answer, then every answer at once', async () => {
    const { dossier, interview } = await start();
    interview.begin('Asha');
    expect(await dossier.current()).toBeNull();
    await interview.answer(null);
    expect((await dossier.current())?.person.name).toBe('Asha');
  });

  it('asks each question once, "I don’t know" included, and ends with the plan', async () => {
    const { interview } = await start();
    interview.begin('Asha');
    const seen: string[] = [];
    while (interview.stage.value.kind === 'ask' && seen.length < 60) {
      seen.push(asked(interview));
      await interview.answer(null);
    }
    expect(asked(interview)).toBe('summary');
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThan(0);
  });

  it('keeps what decides no way for after the plan', async () => {
    const { interview } = await start();
    interview.begin('Asha');
    const seen: string[] = [];
    const known: Record<string, string> = { activity: 'employee', nationality: 'IT' };
    const answerAll = async () => {
      while (interview.stage.value.kind === 'ask') {
        seen.push(asked(interview));
        await interview.answer(known[asked(interview)] ?? null);
      }
    };
    await answerAll();
    expect(asked(interview)).toBe('summary');
    expect(seen).not.toContain('housing');
    expect(interview.left.value).toBe(0);
    const first = seen.length;
    interview.askMore();
    expect(interview.left.value).toBeGreaterThan(0);
    await answerAll();
    expect(asked(interview)).toBe('summary');
    expect(seen.slice(first)).toEqual(['employer-declared', 'housing']);
  });

  it('goes back to the question before', async () => {
    const { interview } = await start();
    interview.begin('Asha');
    const first = asked(interview);
    await interview.answer(null);
    expect(asked(interview)).not.toBe(first);
    interview.back();
    expect(asked(interview)).toBe(first);
    interview.back();
    expect(asked(interview)).toBe('review');
  });

  it('says what a changed answer changes in the plan', async () => {
    const { interview, resume } = await start();
    await resume(asha);
    expect(asked(interview)).toBe('review');
    const activity = questionOf('activity');
    if (!activity) throw new Error('The question on activity is missing.');
    interview.correct(activity);
    await interview.answer('student');
    expect(asked(interview)).toBe('review');
    expect(interview.changes.value?.map((change) => change.what)).toContain('route');
    expect(answerInWords(activity, interview.situation.value)).not.toBe('student');
  });

  it('asks the commune where it decides the office, and again after a move', async () => {
    const { interview, resume } = await start();
    await resume({ ...asha, situation: { ...asha.situation, permit: 'salaried' } });
    const [postcode, commune] = [questionOf('postcode'), questionOf('commune')];
    if (!postcode || !commune) throw new Error('A question is missing.');
    const asks = () => interview.open.value.includes(commune);
    expect(asks()).toBe(false);
    interview.correct(postcode);
    await interview.answer('76600');
    expect(asks()).toBe(true);
    interview.correct(commune);
    await interview.answer('Le Havre');
    expect(asks()).toBe(false);
    expect(interview.plan.value.office.name).toBe('CPAM du Havre');
    interview.correct(postcode);
    await interview.answer('59300');
    expect(asks()).toBe(true);
  });

  it('refuses an answer that contradicts another one, and saves nothing', async () => {
    const { dossier, interview } = await start();
    interview.resume({ ...asha, situation: { ...asha.situation, bornOn: '1994-05-03' } }, []);
    const arrival = questionOf('arrived-on');
    if (!arrival) throw new Error('The question on arrival is missing.');
    interview.correct(arrival);
    await interview.answer('1990-01-01');
    expect(interview.contradiction.value).not.toBeNull();
    expect(asked(interview)).toBe(arrival.id);
    expect(await dossier.current()).toBeNull();
  });

  it('names the other question where that is the one to look at', async () => {
    const { interview, resume } = await start();
    await resume({ ...asha, situation: { nationality: 'IN', permit: 'talent' } });
    const [nationality, permit] = [questionOf('nationality'), questionOf('permit')];
    if (!nationality || !permit) throw new Error('A question is missing.');
    interview.correct(nationality);
    await interview.answer('FR');
    expect(interview.contradiction.value).toContain(permit.en.ask);
    interview.correct(permit);
    await interview.answer('salaried');
    expect(interview.contradiction.value).toBeNull();
  });

  it('leaves alone what was answered elsewhere meanwhile, and shows it', async () => {
    const { dossier, interview, resume } = await start();
    await resume(asha);
    const elsewhere = { ...asha.situation, bornOn: '1994-05-03' };
    await dossier.savePerson({ ...asha, name: 'Asha P.', situation: elsewhere });
    interview.correct(question('housing'));
    await interview.answer('tenant');
    const saved = (await dossier.current())?.person;
    expect(saved).toMatchObject({
      name: 'Asha P.',
      situation: { ...elsewhere, housing: 'tenant' },
    });
    expect(interview.situation.value).toEqual(saved?.situation);
  });

  it('judges an answer beside those given elsewhere', async () => {
    const { dossier, records, interview, resume } = await start();
    await resume(asha);
    const situation = { ...asha.situation, bornOn: '1994-05-03' };
    await dossier.savePerson({ ...asha, situation });
    await records.read();
    interview.correct(question('arrived-on'));
    await interview.answer('1990-01-01');
    expect(interview.contradiction.value).not.toBeNull();
    expect((await dossier.current())?.person.situation).toEqual(situation);
  });

  it('does not bring back someone who was deleted meanwhile, and says so', async () => {
    const { dossier, records, interview, resume } = await start();
    await resume(asha);
    await dossier.deletePerson(asha.id);
    interview.correct(question('activity'));
    await interview.answer('student');
    expect(await dossier.people()).toEqual([]);
    expect(records.notice.value?.text).toContain('This person was deleted');
    expect(asked(interview)).toBe('activity');
  });

  it('does not bring back someone new who was deleted after the first answer', async () => {
    const { dossier, interview } = await start();
    interview.begin('Asha');
    await interview.answer(null);
    const [person] = await dossier.people();
    await dossier.deletePerson(person?.id ?? '');
    await interview.answer(null);
    expect(await dossier.people()).toEqual([]);
  });

  it('asks someone new at once, beside what is known of their household', async () => {
    const { interview } = await start();
    const livesIn = { postcode: '75011', commune: 'Paris' };
    const ravi = { ...asha, name: 'Ravi', situation: { livesIn, arrivedOn: '2026-09-01' } };
    interview.resume(ravi, [], true);
    expect(interview.known.value.map(({ id }) => id)).toEqual(['address', 'arrival']);
    const seen: string[] = [];
    while (interview.stage.value.kind === 'ask' && seen.length < 60) {
      seen.push(asked(interview));
      await interview.answer(null);
    }
    expect(seen.length).toBeGreaterThan(3);
    expect(seen).not.toContain('postcode');
    expect(seen).not.toContain('arrived-on');
  });

  it('goes on once an answer that could not be saved is tried again', async () => {
    const { dossier, records, interview } = await start();
    interview.begin('Asha');
    const first = asked(interview);
    const save = dossier.savePerson.bind(dossier);
    dossier.savePerson = () => Promise.reject(new Error('full'));
    await interview.answer(null);
    expect(asked(interview)).toBe(first);
    dossier.savePerson = save;
    await records.notice.value?.retry?.();
    expect(asked(interview)).not.toBe(first);
    expect((await dossier.current())?.person.name).toBe('Asha');
  });
});
