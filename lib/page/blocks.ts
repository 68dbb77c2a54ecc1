import { kinds, space } from '../match/characters.ts';
import { inlineTags, unreadTags } from './tags.ts';

/*
 * Reading a page as blocks of text. A phrase may run across inline elements (`numéro de
 * <strong>sécurité sociale</strong>`) but not across blocks, so the walk says where each block ends.
 */

/** Takes the text of a page, run by run. */
export interface BlockReader {
  /** A text node and its text, which belongs to `block`. A block does not begin with empty runs. */
  run(node: Text, text: string, block: Element): void;
  /** The block of the last run is over, or interrupted by a block inside. */
  end(): void;
  /** The walk rests or is over, and the page may change: what was read must not wait any longer. */
  rest(): void;
}

/** A walk that can be continued later. */
export interface BlockWalk {
  /**
   * Reads on until the text is over (`done`) or `pause`, which is asked now and then at the end of a
   * block, says so (`paused`). `lost`: the page has taken out the part where the walk stood, so the rest
   * was not read.
   */
  step(pause: () => boolean): 'done' | 'paused' | 'lost';
}

/** Void elements that end a line or stand between two words. */
const breaks = new Set(['br', 'hr', 'img', 'video', 'audio']);

/** Attributes that keep text unread: it is the person's own, or in another language. */
const closing = '[contenteditable], [lang]:not([lang|="fr"], [lang=""])';

/** A simpler question that every closed element fits. */
const maybeClosed = '[contenteditable], [lang]';

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

/** What an element is to the walk. */
const roles = { block: 0, inline: 1, unread: 2, breaks: 3 } as const;
type Role = (typeof roles)[keyof typeof roles];

const byName = new Map<string, Role>([
  ...[...inlineTags].map((name) => [name, roles.inline] as const),
  ...[...breaks].map((name) => [name, roles.breaks] as const),
  ...[...unreadTags].map((name) => [name, roles.unread] as const),
]);

/** True for a text of nothing but space, as pages have between their blocks. */
function isBlank(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    if (kinds[text.charCodeAt(at)] !== space) return false;
  }
  return true;
}

/** `pause` is asked after so many nodes. */
const nodesBetweenPauses = 128;

/** A walk over the text of `root` in document order. */
export function walkBlocks(root: Element, reader: BlockReader): BlockWalk {
  /** The elements around the place where the walk stands, from the root on, and the block of each one's text. */
  const around: Element[] = [root];
  const blocks: Element[] = [blockOf(root)];
  let depth = 0;
  /** Elements whose attributes keep their text unread. */
  let closed: ReadonlySet<Element> = new Set();
  /** Text of a block was read that is not over. */
  let isOpen = false;
  let next: Node | null = root.firstChild;

  const close = () => {
    if (isOpen) reader.end();
    isOpen = false;
  };

  const enter = (element: Element, isInline: boolean) => {
    const outer = blocks[depth] ?? root;
    around[++depth] = element;
    blocks[depth] = isInline ? outer : element;
  };

  /** Finds again what is around the next node, for it may have changed while the walk rested. */
  const lookAround = (node: Node) => {
    depth = 0;
    const chain: Element[] = [];
    for (let at = node.parentElement; at && at !== root; at = at.parentElement) chain.push(at);
    for (const one of chain.reverse()) enter(one, inlineTags.has(one.localName));
  };

  /** The node after one that is over, and after every element that is over with it. */
  const follow = (node: Node): Node | null => {
    let at = node;
    for (; depth >= 0; depth--) {
      const { nextSibling } = at;
      if (nextSibling) return nextSibling;
      at = around[depth] ?? root;
      if (isOpen && blocks[depth] !== blocks[depth - 1]) close();
    }
    return null;
  };

  /** Goes past or into an element that begins here; answers the next node. */
  const visit = (element: Element, name: string): Node | null => {
    const role = byName.get(name) ?? roles.block;
    if (isOpen && role !== roles.inline) close();
    if (role === roles.unread || role === roles.breaks) return follow(element);
    if (closed.size > 0 && closed.has(element)) return follow(element);
    const { firstChild } = element;
    if (!firstChild) return follow(element);
    enter(element, role === roles.inline);
    return firstChild;
  };

  const read = (node: Text) => {
    const { data } = node;
    if (!isOpen && isBlank(data)) return;
    isOpen = true;
    reader.run(node, data, blocks[depth] ?? root);
  };

  /** Reads on from `next`; true when it is time to rest. */
  const readOn = (pause: () => boolean): boolean => {
    let left = nodesBetweenPauses;
    while (next) {
      const node: Node = next;
      // Only elements have a local name.
      const { localName }: { localName?: string } = node as Element;
      if (localName !== undefined) next = visit(node as Element, localName);
      else {
        if (node.nodeType === Node.TEXT_NODE) read(node as Text);
        next = follow(node);
      }
      if (--left <= 0 && !isOpen) {
        if (pause()) return true;
        left = nodesBetweenPauses;
      }
    }
    return false;
  };

  return {
    step(pause) {
      if (next && !root.contains(next)) return 'lost';
      closed = new Set([...root.querySelectorAll(maybeClosed)].filter(isClosed));
      if (next) lookAround(next);
      const isResting = readOn(pause);
      close();
      reader.rest();
      return isResting ? 'paused' : 'done';
    },
  };
}
