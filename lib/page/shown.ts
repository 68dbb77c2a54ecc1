/** The part of a document that tells whether somebody sees it. */
export interface Shown extends Pick<Document, 'addEventListener'> {
  /** Missing in browsers that build no page ahead. */
  prerendering?: boolean;
}

/**
 * Waits until the page is shown: a browser may build one ahead that nobody ever opens. Resolves at once
 * where it is seen already. (A page that the browser keeps for the way back needs nothing: it goes on.)
 */
export function whenShown(page: Shown): Promise<void> {
  if (!page.prerendering) return Promise.resolve();
  return new Promise((resolve) => {
    page.addEventListener('prerenderingchange', () => resolve(), { once: true });
  });
}
