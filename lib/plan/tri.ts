/** True, false, or null: not known yet. */
export type Tri = boolean | null;

/** Kleene's "and": one false settles it, else one unknown leaves it open. */
export function allOf<Part>(parts: readonly Part[], test: (part: Part) => Tri): Tri {
  let result: Tri = true;
  for (const part of parts) {
    const value = test(part);
    if (value === false) return false;
    if (value === null) result = null;
  }
  return result;
}

/** Kleene's "or": one true settles it, else one unknown leaves it open. */
export function anyOf<Part>(parts: readonly Part[], test: (part: Part) => Tri): Tri {
  let result: Tri = false;
  for (const part of parts) {
    const value = test(part);
    if (value === true) return true;
    if (value === null) result = null;
  }
  return result;
}

/** Kleene's "not": unknown stays unknown. */
export function negated(value: Tri): Tri {
  return value === null ? null : !value;
}
