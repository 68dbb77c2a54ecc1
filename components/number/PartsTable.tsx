import { maskPart } from '../../lib/number/format.ts';
import type { ExplainedPart } from '../../lib/number/parts.ts';
import { words } from '../words/number.ts';

const w = words.en.parts;

interface Props {
  parts: readonly ExplainedPart[];
  /** Month, place, order and key are hidden, their meaning too, until the person asks. */
  shown: boolean;
}

/** The parts of a number, each with its place, its digits and what they say. */
export function PartsTable({ parts, shown }: Props) {
  return (
    <table class="parts">
      <caption>{w.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{w.part}</th>
          <th scope="col">{w.digits}</th>
          <th scope="col">{w.says}</th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <Row key={part.part} part={part} shown={shown || isOpen(part)} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ part, shown }: { part: ExplainedPart; shown: boolean }) {
  return (
    <tr>
      <th scope="row">
        {part.title} <span class="soft small">{w.places(part.from, part.to)}</span>
      </th>
      <td class="digits">
        {shown ? (
          part.digits || w.none
        ) : (
          <>
            <span aria-hidden="true">{maskPart(part.digits, part.from)}</span>
            <span class="hidden-words">{w.hidden}</span>
          </>
        )}
      </td>
      <td>{shown ? part.says : <span class="soft">{w.hidden}</span>}</td>
    </tr>
  );
}

/** What the mask leaves open, or has nothing to hide of. */
function isOpen({ digits, from }: ExplainedPart): boolean {
  return maskPart(digits, from) === digits;
}
