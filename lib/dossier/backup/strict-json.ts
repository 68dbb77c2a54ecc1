import { limits } from './limits.ts';
import { refuse } from './refusal.ts';

/**
 * The value of a JSON text in UTF-8. Text that is no JSON is refused, and so is what no dossier holds:
 * deep nesting, and names that change how objects behave.
 */
export function parseJson(bytes: Uint8Array): unknown {
  let text: string;
  let value: unknown;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse('damaged', 'the text is not UTF-8');
  }
  if (depthOf(text) > limits.depth) refuse('foreign', 'the data are nested too deep');
  try {
    value = JSON.parse(text);
  } catch {
    return refuse('damaged', 'the text is no JSON');
  }
  if (hasBadName(value)) refuse('foreign', 'the data hold a name that no dossier has');
  return value;
}

/** How deep the text nests, told from its brackets: before anything is built from it. */
function depthOf(text: string): number {
  let [depth, deepest, quoted] = [0, 0, false];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (quoted) {
      if (sign === '\\') at += 1;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === '[' || sign === '{') deepest = Math.max(deepest, ++depth);
    else if (sign === ']' || sign === '}') depth -= 1;
  }
  return deepest;
}

function hasBadName(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasBadName);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([name, inner]) => name === '__proto__' || hasBadName(inner));
}
