declare module 'webextension-polyfill' {
  /** The same shape as the browser's own, as WXT describes it. */
  const browser: typeof import('wxt/browser').browser;
  export default browser;
}
