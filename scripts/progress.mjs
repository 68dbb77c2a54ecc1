// Plain JavaScript without dependencies: this also runs before any package is installed.
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

const out = process.stderr;
const turning = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];

function seconds(since) {
  return Math.round((Date.now() - since) / 1000);
}

function animate(title, start) {
  if (!out.isTTY) {
    out.write(`${title} …\n`);
    return setInterval(() => out.write(`  still at it: ${title} (${seconds(start)} s)\n`), 10_000);
  }
  let turn = 0;
  return setInterval(() => {
    turn = (turn + 1) % turning.length;
    out.write(`\r\x1b[K${turning[turn]} ${title} … ${seconds(start)} s`);
  }, 100);
}

export function progress(title) {
  const start = Date.now();
  // A line that nobody ends (an error) must not keep the program alive.
  const timer = animate(title, start).unref();
  const end = (sign, note) => {
    clearInterval(timer);
    out.write(
      `${out.isTTY ? '\r\x1b[K' : ''}${sign} ${title}${note ? `: ${note}` : ''} (${seconds(start)} s)\n`,
    );
  };
  return { done: (note) => end('✓', note), failed: (note) => end('✗', note) };
}

export function quietly(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const collect = (chunk) => {
      output += chunk;
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}` }));
    child.on('close', (code) => {
      resolve({ code: code ?? 1, output: stripVTControlCharacters(output) });
    });
  });
}
