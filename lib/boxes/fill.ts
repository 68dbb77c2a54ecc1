import type { Box, BoxGuide, BoxRule, ValueId } from '../knowledge/box-schema.ts';
import { contextOf } from '../plan/body.ts';
import { type Context, firstThatHolds } from '../plan/condition.ts';
import { type Values, type Variant, valuesOf, type Writer } from './values.ts';

/** A value that belongs into a box. */
interface BoxValue {
  id: ValueId;
  variants: readonly Variant[];
}

/** A box with what this reader does with it. */
export interface FilledBox {
  box: Box;
  rule: BoxRule;
  /** What the dossier knows for it; empty where the reader copies it from a paper. */
  values: readonly BoxValue[];
}

export interface FilledPart {
  part: BoxGuide['parts'][number];
  boxes: readonly FilledBox[];
}

/** The guide as it is for one person on a day: one instruction per box, with the values to copy. */
export function fillIn(
  guide: BoxGuide,
  writer: Writer,
  today: Temporal.PlainDate,
): readonly FilledPart[] {
  const { context } = contextOf(writer.situation, today);
  const values = valuesOf(writer, today);
  return guide.parts.map((part) => ({
    part,
    boxes: part.boxes.flatMap((box) => filled(box, context, values)),
  }));
}

function filled(box: Box, context: Context, values: Values): FilledBox[] {
  const rule = firstThatHolds(box.rules, context);
  if (!rule) return [];
  const known = (rule.values ?? []).flatMap((id) => {
    const variants = values[id];
    return variants ? [{ id, variants }] : [];
  });
  return [{ box, rule, values: known }];
}
