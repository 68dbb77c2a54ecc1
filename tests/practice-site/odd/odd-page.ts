/**
 * A page such as the web has and Ameli may have one day. Its own script may define `act()`, called once the
 * page has been read, and `complaints()`, which answers what has gone wrong in the page's eyes.
 */
export interface OddPage {
  id: string;
  html: () => string;
  /** Painted marks after reading, and after `act`: at least this many, or none at all. */
  marks: number | 'none';
  /** The page changes all the time, so that two copies of it never agree. */
  moves?: boolean;
}

/** Two terms. */
export const words = '<p>Votre numéro de sécurité sociale et votre carte Vitale.</p>';

/** A French page with this content. */
export function page(body: string, head = ''): string {
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Page</title>${head}</head><body>${body}</body></html>`;
}

/** A page whose script runs at its end. */
export function scripted(body: string, script: string, head = ''): string {
  return page(`${body}<script>${script}</script>`, head);
}
