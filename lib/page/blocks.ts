import { inlineTags, unreadTags } from './tags.ts';

/*
 * Reading a page as blocks of text. A phrase may run across inline elements (`numéro de
 * <strong>sécurité sociale</strong>`) but not across blocks, so the walk says where each block ends.
 */

/** Takes the text of a page, run by run. */
export interface BlockReader {
  /** A text node of the block that is being read. */
  run(node: Text): void;
  /** The block is over; `block` is the element that its runs stand in. */
  end(block: Element): void;
}

/** A walk that can be continued later. */
export interface BlockWalk {
  /**
   * Reads on until the text is over (`done`) or `pause` says so at the end of a block (`paused`).
   * `lost`: the page has taken out the part where the walk stood, so the rest was not read.
   */
  step(pause: () => boolean): 'done' | 'paused' | 'lost';
}

/** Void elements that end a line or stand between two words. */
const breaks = new Set(['br', 'hr', 'img', 'video', 'audio']);

/** Attributes that keep text unread: it is the person's own, or in another language. */
const closing = '[contenteditable], [lang]:not([lang|="fr"], [lang=""])';

/** True for elements whose attributes keep their text unread. The language of a whole page may be wrong. */
function isClosed(element: Element): boolean {
  const isPage = element === document.documentElement || element === document.body;
  return element.matches(closing) && (!isPage || element.hasAttribute('contenteditable'));
}

/** True for elements whose text stays unread, whatever is inside. */
function isUnread(element: Element): boolean {
  return unreadTags.has(element.localName) || isClosed(element);
}

/** The block that an element's own text belongs to: itself, or its nearest ancestor that is not inline. */
export function blockOf(element: Element): Element {
  let block = element;
  while (inlineTags.has(block.localName) && block.parentElement) block = block.parentElement;
  return block;
}

/** True if the element or one around it is never read. */
export function isInsideUnread(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (isUnread(at)) return true;
  return false;
}

/** What a node is to the walk. */
const roles = { block: 0, inline: 1, unread: 2, breaks: 3, text: 4 } as const;
type Role = (typeof roles)[keyof typeof roles];

const byName = new Map<string, Role>([
  ...[...inlineTags].map((name) => [name, roles.inline] as const),
  ...[...breaks].map((name) => [name, roles.breaks] as const),
  ...[...unreadTags].map((name) => [name, roles.unread] as const),
]);

/** Interfaces of which every node has the same role: asking an element for its name costs more. */
const byInterface = new Map<object, Role>([
  [Text.prototype, roles.text],
  [HTMLSpanElement.prototype, roles.inline],
  [HTMLAnchorElement.prototype, roles.inline],
  [HTMLParagraphElement.prototype, roles.block],
  [HTMLDivElement.prototype, roles.block],
  [HTMLLIElement.prototype, roles.block],
  [HTMLUListElement.prototype, roles.block],
  [HTMLHeadingElement.prototype, roles.block],
  [HTMLTableRowElement.prototype, roles.block],
  [HTMLTableCellElement.prototype, roles.block],
  [HTMLBRElement.prototype, roles.breaks],
]);

function roleOf(node: Node): Role {
  const known = byInterface.get(Object.getPrototypeOf(node));
  if (known !== undefined) return known;
  if (node instanceof Text) return roles.text;
  return (node instanceof Element ? byName.get(node.localName) : undefined) ?? roles.block;
}

/** A walk over the text of `root` in document order. */
export function walkBlocks(root: Element, reader: BlockReader): BlockWalk {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let block: Element | null = null;
  /** The parent of the text read last, and the block that its text belongs to. */
  let parent: Element | null = null;
  let owner: Element | null = null;
  let ended = false;
  /** Whether it is worth asking elements for the attributes that close them. */
  let hasClosed = true;

  const close = () => {
    if (!block) return;
    reader.end(block);
    block = null;
    ended = true;
  };

  const read = (node: Text) => {
    const here = node.parentElement;
    if (!here) return;
    if (here !== parent) {
      parent = here;
      owner = roleOf(here) === roles.inline ? blockOf(here) : here;
    }
    if (block !== owner) close();
    block = owner;
    reader.run(node);
  };

  /** The next node that is not inside `element`. */
  const skip = (element: Element): Node | null => {
    for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
      walker.currentNode = at;
      const next = walker.nextSibling();
      if (next) return next;
    }
    return null;
  };

  /** Goes past an element that begins here; answers the next node. */
  const visit = (node: Element, role: Role): Node | null => {
    if (role !== roles.inline) close();
    const isUnread = role === roles.unread || (hasClosed && isClosed(node));
    if (isUnread && node !== root) return skip(node);
    return role === roles.breaks ? skip(node) : walker.nextNode();
  };

  let next: Node | null = walker.currentNode;
  return {
    step(pause) {
      hasClosed = root.querySelector(closing) !== null;
      // Whatever stood around the text may have changed since the walk paused.
      parent = null;
      while (next) {
        ended = false;
        const role = roleOf(next);
        if (role === roles.text) {
          read(next as Text);
          next = walker.nextNode();
        } else next = visit(next as Element, role);
        if (ended && pause()) return 'paused';
      }
      close();
      return root.contains(walker.currentNode) ? 'done' : 'lost';
    },
  };
}
