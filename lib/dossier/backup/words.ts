/** What lies in front of a backup, for somebody who opens it without Quinze, perhaps years later. */
export const words = {
  en: {
    salvaged: (at: string, app: string) => `Saved from Quinze
=================

Quinze (a browser extension, version ${app}) could not open its dossier on ${at}. This file
holds what lay in the browser's database all the same, untouched.

CAREFUL: it holds personal data, and nothing in it is locked. Keep it where you keep your papers.

  raw.json       every record, as text (JSON, UTF-8)
  bytes/         the photos, scans and PDFs, without their endings; raw.json says which is which

Quinze cannot put this file back by itself. Keep it until the dossier opens again.
`,
    readme: (at: string, app: string) => `This is a backup of Quinze
=========================

Quinze is a browser extension that helps newcomers in France to get their French social security
number. It keeps a dossier on the person's own computer. This file holds that dossier, as it was on
${at} (Quinze ${app}).

CAREFUL: it holds personal data: answers, dates, perhaps the social security number, and photos or scans
of papers. Nothing in it is locked. Keep it where you keep your papers.

To put it back: open Quinze, then Backup, then "Restore from a backup", and choose the whole .zip file.
Do not unzip it first.

To read it without Quinze: unzip it.

  files/         the photos, scans and PDFs. Open them with any viewer.
  dossier.json   everything else, as text (JSON, UTF-8). "people" are the people, "papers" how far each
                 paper is, "events" what happened and when, "marks" what was said about deadlines, "ticks"
                 the ticked lines of the checklist. "files" says what each file of the folder shows: its
                 "id" is the name in the folder, its "name" the one it came with. "quarantine" holds
                 records that Quinze could not read, with their text.
  manifest.json  what this backup is, and size and SHA-256 of each part. With "sha256sum" (Linux),
                 "shasum -a 256" (macOS) or "certutil -hashfile NAME SHA256" (Windows) you can check
                 that a part is undamaged.

Days are written year-month-day. Nothing in this file was sent to any office by Quinze.
`,
  },
};
