/** A French name, marked as French for screen readers and spell checkers. */
export function French({ text }: { text: string }) {
  return <i lang="fr">{text}</i>;
}
