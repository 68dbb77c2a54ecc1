/*
 * What HTML elements are to the reading of a text, by lower-case name. Shared by the page and by the
 * `explain` command, so that both read the same words.
 */

/** Part of the line they stand in: a phrase may run across them. */
export const inlineTags: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite del dfn em font i ins kbd label mark q ruby s small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Not read: no prose, or the person's own words. */
export const unreadTags: ReadonlySet<string> = new Set(
  'head script style noscript template textarea input select option iframe object canvas svg math code pre samp'.split(
    ' ',
  ),
);
