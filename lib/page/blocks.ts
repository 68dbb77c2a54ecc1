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

/** True for elements whose text stays unread, whatever is inside. */
function isUnread(element: Element): boolean {
  return unreadTags.has(element.localName) || element.hasAttribute('contenteditable');
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

/** A walk over the text of `root` in document order. */
export function walkBlocks(root: Element, reader: BlockReader): BlockWalk {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let block: Element | null = null;
  let ended = false;

  const close = () => {
    if (!block) return;
    reader.end(block);
    block = null;
    ended = true;
  };

  const read = (node: Text) => {
    const parent = node.parentElement;
    if (!parent) return;
    const owner = blockOf(parent);
    if (owner !== block) close();
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

  const visit = (node: Node): Node | null => {
    if (node instanceof Text) {
      read(node);
      return walker.nextNode();
    }
    if (!(node instanceof Element)) return walker.nextNode();
    if (!inlineTags.has(node.localName)) close();
    if (isUnread(node) && node !== root) return skip(node);
    return breaks.has(node.localName) ? skip(node) : walker.nextNode();
  };

  let next: Node | null = walker.currentNode;
  return {
    step(pause) {
      while (next) {
        ended = false;
        next = visit(next);
        if (ended && pause()) return 'paused';
      }
      close();
      return root.contains(walker.currentNode) ? 'done' : 'lost';
    },
  };
}
