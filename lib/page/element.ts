/** Attributes of an element; `true` writes an empty one, `false` and undefined write none. */
type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/**
 * Builds an element with text and children. Text always goes in as text: nothing that a page, a form
 * or a term says can become markup.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string | null)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    made.setAttribute(name, value === true ? '' : value);
  }
  for (const child of children) if (child !== null) made.append(child);
  return made;
}

/** A paragraph that starts with a few strong words. */
export function said(kind: string, title: string, text: string): HTMLElement {
  return element('p', { class: kind }, element('strong', {}, title), ` ${text}`);
}
