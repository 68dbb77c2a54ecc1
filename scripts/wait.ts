/** Asks again and again until the answer satisfies, and returns it; fails after `seconds` with the last answer. */
export async function waitFor<Answer>(
  ask: () => Promise<Answer>,
  satisfies: (answer: Answer) => boolean,
  what: string,
  seconds = 10,
): Promise<Answer> {
  const end = performance.now() + seconds * 1000;
  let answer = await ask();
  while (!satisfies(answer)) {
    if (performance.now() > end) throw new Error(`${what}: still ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    answer = await ask();
  }
  return answer;
}
