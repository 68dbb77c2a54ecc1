/** One request that a page, a frame or a worker of the browser made. */
export interface SeenRequest {
  address: string;
  /** What asked for it, in the browser's own word (`document`, `stylesheet`, `fetch`, …). */
  type: string;
}

/** A function that runs inside a page; it may use nothing but its arguments. */
export type InPage<Argument, Result> = (argument: Argument) => Result | Promise<Result>;

/** A function that runs inside a page on the closed shadow root of Quinze's host element. */
export type InOverlay<Argument, Result> = (
  root: ShadowRoot,
  argument: Argument,
) => Result | Promise<Result>;

/** A page of the browser: of the practice site, or of the extension. */
export interface Tab {
  /** Runs a function in the page's own world. Arguments and results are plain JSON values. */
  run<Argument, Result>(inPage: InPage<Argument, Result>, argument: Argument): Promise<Result>;
  /** The same on Quinze's shadow root; fails where there is no host element. */
  overlay<Argument, Result>(
    inOverlay: InOverlay<Argument, Result>,
    argument: Argument,
  ): Promise<Result>;
  /** Runs a whole script in the page's own world, whatever the page's security policy says. */
  inject(source: string): Promise<void>;
  /** Gives the page a function of this name; every text it is called with comes to the listener. */
  listen(name: string, listener: (text: string) => void): Promise<void>;
  goto(address: string): Promise<void>;
  /** Shows this tab; browsers slow down tabs behind another one. */
  toFront(): Promise<void>;
  moveMouse(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** One key as the keyboard names it: `Tab`, `Enter`, `Escape`, ` `, `a`. */
  press(key: string): Promise<void>;
  /** Makes the page this wide and high, in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** The page as PNG. */
  screenshot(): Promise<Uint8Array>;
  /** Answers the page's media queries for the colour scheme from now on. */
  setScheme(scheme: 'light' | 'dark'): Promise<void>;
  /** Shows the page as it is on paper, or on the screen again. */
  setMedium(medium: 'screen' | 'print'): Promise<void>;
  /** As the system does for people who have chosen their own few colours. */
  setForcedColors(on: boolean): Promise<void>;
  /** The browser's own zoom: 4 is 400 %. */
  zoom(factor: number): Promise<void>;
  /** Makes the page's window this large, in CSS pixels. */
  setSize(width: number, height: number): Promise<void>;
  close(): Promise<void>;
}

/** A browser with a fresh profile, the shipped extension loaded, and nothing but the practice site to reach. */
export interface Driver {
  name: 'chromium' | 'firefox';
  /** The folder in which the browser keeps everything. */
  profile: string;
  /** Opens an address of the practice site in a window that has the keyboard. */
  open(address: string): Promise<Tab>;
  /** Opens a page of the extension (`popup.html`). */
  openExtension(page: string): Promise<Tab>;
  /** Ends the background's worker or event page; the next event starts it again. */
  killBackground(): Promise<void>;
  /** Ends the whole browser at once (SIGKILL), as a power cut would; `restart` starts it again. */
  kill(): Promise<void>;
  /** Ends the extension and starts it again, as an update does; its pages are closed by that. */
  reloadExtension(): Promise<void>;
  /**
   * Gives the optional permission for notices, as if the person had said yes to the browser's own
   * question, which stands outside every page. May restart the browser.
   */
  allowNotices(): Promise<void>;
  /** Switches the extension off and on again on the browser's page of extensions; its own pages close. */
  disableAndEnable(): Promise<void>;
  /** Closes the whole browser and starts it again with the same profile. */
  restart(): Promise<void>;
  /** Every request so far, before and after restarts. */
  requests(): readonly SeenRequest[];
  /** Uncaught errors, and messages about broken content security policy, so far. */
  problems(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** The element that Quinze adds to a page. */
export const hostName = 'quinze-page';

/**
 * Browsers note this whenever a tab without a content script is asked, or a page is closed before its
 * question was answered (either way); nobody waits for the answer then. The last one is what Chromium
 * answers to a background that is at work while the whole browser closes.
 */
export const harmless =
  /Could not establish connection\. Receiving end does not exist|Promise (rejected|resolved) (after context unloaded|while context is inactive)|The browser is shutting down\./;
