import polyfill from 'webextension-polyfill';

/**
 * The one import of the browser API: Chrome's and Firefox's, promises in both. Content scripts do without
 * it, since it would be a sixth of their code.
 */
export const browser = polyfill;
