import tokens from '../../assets/tokens.css?inline';
import base from './styles/base.css?inline';
import card from './styles/card.css?inline';
import labels from './styles/labels.css?inline';
import panel from './styles/panel.css?inline';

/** Where everything of ours is drawn: one element on `<html>`, closed, and gone when the signal aborts. */
export interface Host {
  root: ShadowRoot;
  /** True for our own element: its changes are none of the page's. */
  owns(node: Node): boolean;
  /** Puts the element back if the page has thrown it out, unless the page insists. */
  keep(): void;
}

/** The name of the host element; practice and real pages never use it. */
const tag = 'quinze-page';

/** A page that throws the element out this often does not want it. */
const mostReturns = 20;

/**
 * Adds the host element. Its shadow root is closed, so that a page's scripts and styles meet only an
 * empty element; it is not a child of `<body>`, so that no page's layout rule counts it.
 */
export function createHost(signal: AbortSignal): Host {
  // A leftover of an earlier version of the extension, whose script can no longer answer.
  for (const stale of document.querySelectorAll(`html > ${tag}`)) stale.remove();
  const host = document.createElement(tag);
  host.lang = 'en';
  host.dir = 'ltr';
  // The browser's own translation would rewrite our English; the page's words are its business.
  host.translate = false;
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokens + base + card + labels + panel);
  root.adoptedStyleSheets = [sheet];
  let returns = 0;
  const keep = () => {
    if (host.isConnected || returns > mostReturns) return;
    returns++;
    document.documentElement.append(host);
  };
  keep();
  signal.addEventListener('abort', () => host.remove());
  return { root, owns: (node) => node === host, keep };
}
