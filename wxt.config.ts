import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { pageDataPlugin } from './scripts/page-data.ts';

/**
 * Nothing may be loaded from outside and nothing may be sent: `connect-src 'none'` makes a network
 * request by an extension page or the background impossible, not only unwanted.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  manifestVersion: 3,
  publicDir: 'assets/public',
  imports: false,
  // The oldest browsers that the manifest admits: nothing newer is translated, so the bundles stay small.
  vite: () => ({
    plugins: [preact(), pageDataPlugin()],
    build: { target: ['chrome144', 'firefox142'] },
  }),
  manifest: ({ browser }) => ({
    name: 'Quinze: your French social security number',
    short_name: 'Quinze',
    description:
      'Ameli in plain English: the right form, your checklist and your dates. Everything stays on your machine.',
    permissions: ['storage', 'alarms', 'unlimitedStorage'],
    optional_permissions: ['notifications'],
    content_security_policy: { extension_pages: contentSecurityPolicy },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'quinze@quinze.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '144' }),
  }),
});
