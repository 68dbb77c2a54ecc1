import type { DossierEvent } from '../../lib/dossier/types.ts';
import type { StoryKind } from '../../lib/knowledge/deadline-schema.ts';
import type { Situation } from '../../lib/plan/situation.ts';
import type { Plan } from '../../lib/plan/types.ts';

/** From the file to the card, in the order in which it happens. */
const way: readonly StoryKind[] = [
  'file-posted',
  'file-received',
  'nia-received',
  'nir-received',
  'carte-vitale-ordered',
  'carte-vitale-received',
];
/** Where the person sends no file, the way starts with the number. */
const firstNumber = way.indexOf('nia-received');
const wanted = 3;

/** The kinds of events that come next on this person's way, the likeliest first; three at most. */
export function likelyNext(
  { route, deadlines }: Pick<Plan, 'route' | 'deadlines'>,
  { number }: Situation,
  events: readonly DossierEvent[],
): StoryKind[] {
  if (route.channel === 'none') return ['called', 'letter-received', 'noted'];
  const start = route.channel === 'post' || route.channel === 'online' ? 0 : firstNumber;
  const reached = Math.max(
    start - 1,
    number?.kind === 'nia' ? way.indexOf('nia-received') : -1,
    number?.kind === 'nir' ? way.indexOf('nir-received') : -1,
    ...events.map(({ kind }) => way.indexOf(kind)),
  );
  const asked = deadlines.some(({ id }) => id.startsWith('send-asked-paper'));
  const letters: StoryKind[] = asked
    ? ['papers-sent']
    : reached < way.indexOf('nir-received') && reached >= 0
      ? ['letter-asking-paper']
      : [];
  const next = way.slice(reached + 1, reached + 3);
  const inOrder = asked ? [...letters, ...next] : [...next, ...letters];
  return [...inOrder, 'called' as const, 'letter-received' as const].slice(0, wanted);
}
