import { Check, CircleQuestionMark, X } from 'lucide';

const drawings = { check: Check, help: CircleQuestionMark, x: X };

/** A line icon, hidden from assistive technology: the words beside it say the same. */
export function icon(name: keyof typeof drawings): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  const frame = {
    viewBox: '0 0 24 24',
    width: '16',
    height: '16',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '2',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    'aria-hidden': 'true',
  };
  for (const [key, value] of Object.entries(frame)) svg.setAttribute(key, value);
  for (const [shape, attributes] of drawings[name]) {
    const line = document.createElementNS(space, shape);
    for (const [key, value] of Object.entries(attributes)) line.setAttribute(key, String(value));
    svg.append(line);
  }
  return svg;
}
