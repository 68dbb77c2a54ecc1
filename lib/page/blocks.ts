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

/** By length: the blank text seen last. A page indents alike, and a browser keeps such texts only once. */
const blanks: string[] = [];
const longestBlank = 200;

/** True for a text of nothing but plain space, as pages have between their blocks. */
function isBlank(text: string): boolean {
  return text === blanks[text.length] || isNewBlank(text);
}

function isNewBlank(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x20) return false;
  if (text.length < longestBlank) blanks[text.length] = text;
  return true;
}

/** The `nodeType` of elements and of texts. */
const elementNode = 1;
const textNode = 3;

/** `pause` is asked after so many nodes. */
const nodesBetweenPauses = 128;

/** A walk over the text of `root` in document order. */
export function walkBlocks(root: Element, reader: BlockReader): BlockWalk {
  /** The elements around the place where the walk stands, from the root on, and the block of each one's text. */
  const around: Element[] = [root];
  const blocks: Element[] = [blockOf(root)];
  let depth = 0;
  /** Where to read on; null where the element that the walk stands in is over. */
  let next: Node | null = root.firstChild;

  /** Finds again what is around the next node, for it may have changed while the walk rested. */
  const lookAround = (node: Node) => {
    const chain: Element[] = [];
    for (let at = node.parentElement; at && at !== root; at = at.parentElement) chain.push(at);
    depth = 0;
    for (const one of chain.reverse()) {
      const outer = blocks[depth] ?? root;
      around[++depth] = one;
      blocks[depth] = inlineTags.has(one.localName) ? outer : one;
    }
  };

  /**
   * Reads on from `next`, without what is closed; true when it is time to rest. One loop over its own
   * variables: every call at every node would be felt.
   */
  const readOn = (closed: ReadonlySet<Element>, pause: () => boolean): boolean => {
    let node = next;
    let block = blocks[depth] ?? root;
    /** Text of the block was read. */
    let isOpen = false;
    let left = nodesBetweenPauses;
    const close = () => {
      if (isOpen) reader.end();
      isOpen = false;
    };
    for (;;) {
      if (node === null) {
        if (depth === 0) break;
        node = (around[depth] ?? root).nextSibling;
        const outer = blocks[--depth] ?? root;
        if (outer !== block) close();
        block = outer;
        continue;
      }
      if (--left <= 0 && !isOpen) {
        if (pause()) break;
        left = nodesBetweenPauses;
      }
      const { nodeType }: Node = node;
      if (nodeType === elementNode) {
        const element = node as Element;
        const role = byName.get(element.localName) ?? roles.block;
        if (role !== roles.inline) close();
        if (role > roles.inline || (closed.size > 0 && closed.has(element))) {
          node = element.nextSibling;
        } else {
          if (role === roles.block) block = element;
          around[++depth] = element;
          blocks[depth] = block;
          node = element.firstChild;
        }
        continue;
      }
      if (nodeType === textNode) {
        const { data } = node as Text;
        if (isOpen || !isBlank(data)) {
          isOpen = true;
          reader.run(node as Text, data, block);
        }
      }
      node = node.nextSibling;
    }
    close();
    next = node;
    return node !== null;
  };

  return {
    step(pause) {
      if (next && !root.contains(next)) return 'lost';
      const closed = new Set([...root.querySelectorAll(maybeClosed)].filter(isClosed));
      if (next) lookAround(next);
      const isResting = readOn(closed, pause);
      reader.rest();
      return isResting ? 'paused' : 'done';
    },
  };
}
