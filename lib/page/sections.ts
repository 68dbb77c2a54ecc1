const headings = 'h1, h2, h3, h4, h5, h6';

/**
 * Finds the section of a block: the last heading before it, else the root of the page. Works on nested
 * and on flat markup. Answers are remembered: ask for a new finder after the page has changed.
 */
export function sectionsOf(): (block: Element) => Element {
  const known = new Map<Element, Element>();

  const find = (from: Element): Element => {
    const passed: Element[] = [];
    let at = from;
    let section = known.get(at);
    while (!section) {
      passed.push(at);
      const previous: Element | null = at.previousElementSibling;
      const next: Element | null = previous ?? at.parentElement;
      if (!next) section = at;
      else section = (previous && lastHeading(previous)) ?? known.get(next);
      at = next ?? at;
    }
    for (const element of passed) known.set(element, section);
    return section;
  };

  return (block) => block.closest(headings) ?? find(block);
}

/** The element itself if it is a heading, else the last heading inside. */
function lastHeading(element: Element): Element | null {
  if (element.matches(headings)) return element;
  return [...element.querySelectorAll(headings)].at(-1) ?? null;
}
