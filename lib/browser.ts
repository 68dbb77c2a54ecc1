/** The one import of the browser API: Chrome's and Firefox's, promises in both. */
export { browser } from 'wxt/browser';
