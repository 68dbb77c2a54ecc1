/** Words of plan and checklist that belong to no entry of the knowledge. */
export const words = {
  en: {
    formOpen: 'This depends on answers that are still open.',
    officeOpen: 'Not known yet',
    formNotCalledFor: 'Nothing in your answers calls for it.',
    worksHere: 'CPAM of the place where you work',
    worksHereWhy: 'You live abroad, so the fund of the place where you work handles your file.',
    communeDecides: (names: readonly string[]) =>
      `Your postcode lies with more than one fund: ${names.join(', ')}. Your commune decides. Enter your postcode on Ameli to see which is yours.`,
    communeUnknown: 'The commune you gave is not on our list for this postcode.',
    communeUndecided: (commune: string, names: readonly string[]) =>
      `Several funds meet around your commune, ${commune}: ${names.join(', ')}. Enter your postcode on Ameli to see which is yours.`,
    inferred: (name: string, commune: string, arrondissement: string) =>
      `Probably ${name}: inferred from your commune (${commune}, arrondissement of ${arrondissement}) and from where funds had offices in 2016, not from an official list. Confirm it on Ameli with your postcode.`,
    namedAfter: (name: string, commune: string) =>
      `Probably ${name}: it carries the name of your commune, ${commune}, but we found no official list. Confirm it on Ameli with your postcode.`,
    acrossBorder: (name: string, commune: string, departement: string) =>
      `Probably ${name}: your commune (${commune}) lies in the département ${departement}. Your postcode is shared with another one, so confirm it on Ameli.`,
    oldAddress: 'Our own address for it is an old one: check it on Ameli before you use it.',
    noAddress:
      'Our lists of addresses disagree here, are too old, or have none: take it from Ameli.',
    fillIn: (form: string) => `Fill in and sign ${form}`,
    haveTranslated: (paper: string) => `Have your ${paper} translated`,
    getCopy: (paper: string) => `Get a copy of your ${paper}`,
    translator:
      'Choose a sworn translator (traducteur assermenté) from the list of a French court of appeal, or ask your consulate. Send the translation with a copy of the paper.',
    checkTranslation:
      'Ask the office whether it wants a translation before you pay for one, or have it translated to be safe.',
    apostille: 'Ask the country that made it for an apostille before you translate it.',
    legalisation: 'It must be legalised before you translate it: ask the consulate.',
    checkLegalisation:
      'Some countries’ papers need an apostille or a legalisation: look in the table of the French foreign ministry.',
    hints: {
      translate: 'translate',
      check: 'check',
      fillIn: 'fill in',
      employer: 'employer',
      school: 'school',
      cpam: 'CPAM',
      office: 'office',
      host: 'host',
      family: 'family',
      time: 'time',
    },
  },
} as const;
