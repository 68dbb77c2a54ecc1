import type { RefusalReason } from '../../lib/dossier/backup/refusal.ts';
import type { RecordStore } from '../../lib/dossier/schema.ts';
import type { SnapshotReason } from '../../lib/dossier/types.ts';
import { counted } from './amounts.ts';

const kinds: Record<Exclude<RecordStore, 'people'>, (count: number) => string> = {
  papers: (count) => counted(count, 'paper', 'papers'),
  files: (count) => counted(count, 'file', 'files'),
  events: (count) => counted(count, 'event', 'events'),
  ticks: (count) => counted(count, 'tick', 'ticks'),
  marks: (count) => counted(count, 'date that was marked', 'dates that were marked'),
};

const reasons: Record<SnapshotReason, string> = {
  daily: 'Before the first change of the day',
  'started-anew': 'Left over when the browser cleared the dossier',
  'before-delete': 'Before someone was deleted',
  'before-restore': 'Before something was restored',
  'before-upgrade': 'Before Quinze was updated',
};

const refusals: Record<RefusalReason, string> = {
  'not-a-backup':
    'This is not a backup of Quinze. Choose the file whose name starts with “quinze-backup”.',
  'cut-short':
    'This backup is cut short: its end is missing. It may not have been copied to the end. Try another copy of it.',
  damaged: 'This backup is damaged: a part of it has changed since it was made. Try another copy.',
  foreign:
    'This file was not made by Quinze, or was changed by another program. Choose the .zip file as Quinze saved it.',
  newer: 'This backup was made by a newer Quinze. Update the extension, then choose it again.',
  'too-large': 'This file is larger than a backup of Quinze can be.',
  locked: 'Another program has locked a part of this file. Choose the file as Quinze saved it.',
  passphrase: 'This backup is locked with a passphrase. Choose it again, and type the passphrase.',
  'wrong-passphrase':
    'That is not the passphrase of this backup. Capital and small letters count, and so do spaces.',
  sealed:
    'This copy is locked with your passphrase, so it cannot be mixed with what is here. Quinze can put it back where the dossier is still empty, for example in a new browser profile. There it asks for the passphrase.',
  unreadable: 'The browser cannot read this file any more. Choose it again.',
};

const places: Record<RecordStore, string> = {
  people: 'A person',
  ticks: 'A tick',
  papers: 'A paper',
  files: 'A file',
  events: 'An event',
  marks: 'A date that was marked',
};

export const words = {
  en: {
    save: {
      title: 'Save a backup',
      about:
        'Your dossier lives in this browser only. A backup is one file with everything in it, photos and scans too. You need it for a new computer, and if the browser is reset.',
      careful:
        'Without a passphrase anyone can read the file. It holds your personal data, and your number if you kept it. Keep it where you keep your papers, not in a shared folder.',
      lock: {
        label: 'Lock the file with a passphrase',
        about: 'For a file that others can get at: in a cloud, on a stick, in an e-mail.',
        advised:
          'Your dossier is encrypted in this browser. A backup without a passphrase is not: anyone who gets the file can read it, your number too if you kept it. Better lock the file as well.',
        choose: 'A passphrase for this file',
        noWayBack: 'Without this passphrase nobody can open the file.',
        noWayBackAbout:
          'Nobody can reset it: not you, not Quinze. It belongs to this file alone: when you change or turn off the passphrase of the dossier, the file keeps its own. Write it down, and keep it apart from the file.',
        file: (day: string) => `quinze-backup-${day}.quinze`,
        saved: (name: string, size: string) =>
          `The locked backup is in your downloads: ${name}, ${size}. Keep its passphrase apart from it.`,
      },
      never: 'You have not saved a backup yet.',
      last: (when: string, changes: number) =>
        `Last backup: saved ${when}. ${
          changes === 0
            ? 'Nothing has changed since.'
            : `${counted(changes, 'change', 'changes')} since then.`
        }`,
      button: 'Save a backup',
      busy: 'Making the backup…',
      file: (day: string) => `quinze-backup-${day}.zip`,
      asText: 'Save as text, without files',
      textFile: (day: string) => `quinze-${day}.json`,
      textSaved:
        'The text is in your downloads. It can be restored like a backup, but has no files.',
      saved: (name: string, size: string) => `The backup is in your downloads: ${name}, ${size}.`,
      failed: 'The backup could not be made. Your dossier is unchanged. Try again.',
      tooLarge:
        'The dossier is too large for one backup: 2 GB at most. Save it as text, without files, and save large files one by one.',
      noContent: (count: number) =>
        `${counted(count, 'file has', 'files have')} no content in this browser any more. A backup that still has it brings it back.`,
    },
    reminder: {
      text: (never: boolean) =>
        never
          ? 'Your dossier has grown, and no backup of it exists.'
          : 'Your last backup is more than a month old, and the dossier has changed since.',
      go: 'Save a backup',
      later: 'Not now',
    },
    restore: {
      title: 'Restore from a backup',
      about: 'You see what would change before anything changes.',
      choose: 'Choose a backup',
      drop: 'or drop it here',
      reading: (name: string) => `Reading ${name}. Nothing is changed yet.`,
      refused: (name: string) => `${name} was not restored`,
      refusals,
      noAnswer:
        'The dossier did not answer. Nothing is wrong with the file as far as Quinze can tell. Load this page again, then choose it again.',
      unchanged: 'Your dossier is unchanged.',
      locked: {
        title: (name: string) => `${name} is locked`,
        about:
          'Type the passphrase that was chosen when this backup was saved. It may be another than that of your dossier.',
        field: 'Passphrase of the backup',
        open: 'Open the backup',
        busy: 'Opening…',
      },
      chosen: (name: string) => `Chosen: ${name}`,
      madeOn: (when: string) => `Made ${when}.`,
      how: 'What to do with it',
      modes: {
        merge: {
          title: 'Add to what is here',
          about:
            'Nothing is removed. Where both have the same thing, the later one stays; without a date, the one in this browser.',
        },
        replace: {
          title: 'Replace what is here',
          about: 'The dossier becomes what it was in the backup.',
        },
      },
      safe: 'A safety copy is kept first, and you can undo.',
      button: 'Restore',
      busy: 'Restoring…',
      cancel: 'Cancel',
      sealed:
        'This copy is locked with a passphrase. Once it is put back, Quinze asks for that passphrase.',
      restored: 'The backup is restored.',
    },
    preview: {
      title: 'What would change',
      reading: 'Comparing…',
      unknown:
        'Quinze cannot show what would change: the dossier did not answer. Nothing is changed. Load this page again.',
      kinds,
      nobody: 'Records that belong to nobody here',
      newPerson: 'Would be a new person here',
      wholePerson: 'Would be removed: the whole person',
      answers: 'Would be changed: answers or name',
      added: (what: string) => `Would be added: ${what}`,
      changed: (what: string) => `Would be changed: ${what}`,
      removed: (what: string) => `Would be removed: ${what}`,
      same: (count: number) => `${counted(count, 'record stays', 'records stay')} the same`,
      nothing: 'Nothing would change.',
      aside: (count: number) =>
        `${counted(count, 'record', 'records')} cannot be read and would be kept aside.`,
      withoutContent: (count: number) =>
        `${counted(count, 'file', 'files')} would be listed without content.`,
    },
    copies: {
      title: 'Safety copies in this browser',
      about:
        'Quinze keeps these by itself: one for each of the last five days with changes, and five more from before something was deleted, restored or updated. They go when the browser clears the dossier, so they do not replace a backup.',
      none: 'None yet. The first comes with the first change of another day.',
      reasons,
      undated: 'At an unknown time',
      holds: (names: string, what: string) => (what === '' ? names : `${names}: ${what}`),
      nobody: 'Nobody',
      closed:
        'Locked with an earlier passphrase. To go back to this copy, turn off the passphrase of today first, on the page Privacy. Quinze then asks for the earlier one.',
      goBack: 'Go back to this',
      goBackTo: (when: string) => `Go back to the copy of ${when}`,
      wentBack: 'The dossier is as it was in the safety copy.',
      remove: 'Delete',
      removeOf: (when: string) => `Delete the copy of ${when}`,
      sure: (when: string) => `Delete this safety copy (${when})?`,
      sureAbout: 'Files that no other copy needs go with it. This cannot be undone.',
      yes: 'Delete',
      no: 'Keep',
      removed: 'The safety copy is deleted.',
      cancel: 'Cancel',
    },
    aside: {
      title: 'Records that could not be read',
      about:
        'Quinze keeps them aside with all their text, and every backup contains them. After an update of Quinze it may be able to read them.',
      places,
      field: (name: string) => `“${name}” is not as expected`,
      whole: 'the whole is not as expected',
      readable: 'can be read now',
      again: 'Try to read them again',
      back: (count: number) =>
        count === 0
          ? 'None of them can be read yet.'
          : `${counted(count, 'record', 'records')} came back.`,
      save: 'Save them as text',
      file: (day: string) => `quinze-unreadable-${day}.json`,
      saved: 'The text is in your downloads.',
      failed: 'The text could not be made. Your dossier is unchanged. Try again.',
    },
    mirror:
      'The browser did not let Quinze update its second copy of the dossier. Your dossier itself is saved. Save a backup to be safe.',
  },
};
