import { browser as api } from 'wxt/browser';

/** The one import of the browser API: Chrome's and Firefox's, promises in both. */
export const browser = api;
