import { runMain, showTool } from './tool.ts';

// Rebuilds on every change and shows the extension in a browser of its own.
await runMain(() => showTool('wxt', 'wxt', process.argv.slice(2)));
