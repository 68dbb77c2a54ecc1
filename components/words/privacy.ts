import type { Left } from '../../lib/dossier/erase.ts';
import type { StoredSizes } from '../../lib/dossier/sizes.ts';
import type { Strength } from '../../lib/dossier/vault/strength.ts';
import type { LockAfter } from '../../lib/settings.ts';
import { counted, sizeInWords } from './amounts.ts';

const strengths: Record<Strength, string> = {
  short:
    'Too short: take 12 characters or more. Four or five unrelated words are easy to remember.',
  personal:
    'Too easy: it is mostly your name, your birth date, your postcode or your number. Others know these.',
  common: 'Too easy: it is mostly a word, a row of keys or a date that everybody tries first.',
  fair: 'Fair. One more unrelated word makes it much harder to guess.',
  good: 'Long enough. It is hard to guess if nobody else has said or written it.',
};

function lockTime(minutes: LockAfter): string {
  if (minutes === null) return 'Only when the browser closes';
  return minutes === 60 ? 'After 1 hour' : `After ${minutes} minutes`;
}

function duration(seconds: number): string {
  if (seconds < 60) return counted(seconds, 'second', 'seconds');
  return counted(Math.ceil(seconds / 60), 'minute', 'minutes');
}

const switching = {
  sealing: {
    files: (done: number, of: number) => `Encrypting: ${done} of ${counted(of, 'file', 'files')}`,
    last: 'The files are encrypted. Quinze now makes the browser overwrite what lay open before.',
    closed:
      'You can use Quinze meanwhile. If the browser is closed before it is done, nothing is lost: open Quinze and unlock it, and it goes on. Until then, files that are left lie open on this computer.',
  },
  opening: {
    files: (done: number, of: number) => `Decrypting: ${done} of ${counted(of, 'file', 'files')}`,
    last: 'The files are decrypted. The records follow.',
    closed:
      'You can use Quinze meanwhile. If the browser is closed before it is done, nothing is lost: Quinze asks for the passphrase once more, and goes on.',
  },
  stuck:
    'If this stands still, the disk may be full. Make some room, then close the browser, open Quinze and unlock it.',
};

const otherwise =
  'Close the browser, open it and try again. If that does not help, remove Quinze from the browser: the browser then deletes what is left.';

const left: Record<Left, string> = {
  held: 'Still there: the database with your dossier. Another tab of Quinze holds it open. Close every other tab and window of Quinze (dossier, questions, popup), then press the button again. If there is none, close the browser, open it and press again.',
  database: `The database with your dossier is left: the browser did not delete it. ${otherwise}`,
  storage: `Your settings and the second copy of your dossier may be left: the browser did not delete them. ${otherwise}`,
};

const settingsToo = 'Your settings, reminders, and the permission to show notices';

export const words = {
  en: {
    lead: 'Set a passphrase if others use this computer. This page also says what Quinze stores, and deletes all of it if you want.',
    field: 'Passphrase',
    show: 'Show',
    hide: 'Hide',
    showWhat: (label: string) => `Show: ${label}`,
    hideWhat: (label: string) => `Hide: ${label}`,
    wrong: 'That is not the passphrase. Capital and small letters count, and so do spaces.',
    tooSoon: (seconds: number) =>
      `Too many wrong passphrases. You can try again in ${duration(seconds)}.`,
    noAnswer: 'The dossier did not answer. Nothing was changed. Load this page again.',
    unlock: {
      title: 'Your dossier is locked',
      about: 'Type your passphrase to open it. Reminders and explanations go on meanwhile.',
      button: 'Unlock',
      busy: 'Unlocking…',
      lost: 'Lost it? Nobody can reset it. You can delete everything and restore a backup:',
      lostLink: 'Privacy',
    },
    vault: {
      title: 'Passphrase',
      states: {
        off: 'Off',
        open: 'On, and unlocked',
        locked: 'On, and locked',
        sealing: 'Being turned on',
        opening: 'Being turned off',
      },
      switching,
      off: 'Now anyone who uses this browser profile can open your dossier. With a passphrase, Quinze encrypts it on this computer and asks for the passphrase after each start of the browser.',
      hides: 'What is hidden',
      hidesAbout:
        'Names, answers, your number, addresses, what you know of papers, whom you spoke to and what was said, file names and the files themselves. The safety copies and the second copy too.',
      stays: 'What stays readable',
      staysAbout:
        'How many people there are, which papers, steps and kinds of events the dossier holds, with their days and states, and the size of files. The database needs them, and reminders need your dates.',
      limits: 'What it cannot do',
      limitsAbout:
        'It does not help against someone who uses this computer while the dossier is open. Quinze makes the browser overwrite what lay open before; what the disk itself or a backup of the computer keeps is out of its reach. An encrypted disk is the answer to that.',
      noWayBack: 'There is no way back without it.',
      noWayBackAbout:
        'Nobody can reset the passphrase: not Quinze, not the browser. Save a backup first, and keep it in a safe place.',
      backup: 'Save a backup',
      start: 'Set a passphrase',
      cancel: 'Not now',
      choose: 'Choose a passphrase',
      again: 'The same once more',
      differ: 'The two are not the same.',
      know: 'I know that a lost passphrase cannot be reset.',
      mustKnow: 'Tick the box first.',
      strengths,
      turnOn: 'Encrypt my dossier',
      turningOn: 'Encrypting…',
      turnedOn:
        'Your dossier is encrypted. Quinze asks for the passphrase after each start of the browser.',
      turnedOnInPart:
        'The passphrase is on, but not everything is encrypted yet: the disk may be full. Make some room, then close the browser and open Quinze again. Once you have unlocked it, Quinze goes on.',
      lock: 'Lock now',
      lockAfter: 'When nobody has touched Quinze, lock',
      lockTime,
      change: 'Change the passphrase',
      now: 'The passphrase of today',
      changeTo: 'The new passphrase',
      changeButton: 'Change it',
      changed: 'The new passphrase counts from now on. Backups are not affected.',
      turnOff: 'Turn it off',
      turnOffAbout: 'Your dossier will lie open on this computer again.',
      turnedOff: 'The passphrase is off. Your dossier lies open on this computer.',
      working: 'Working…',
    },
    stored: {
      title: 'What is stored, where and why',
      about:
        'All of it lies on this computer, in the folder of this browser profile. Nothing is sent anywhere.',
      where: 'Where',
      why: 'Why',
      size: 'Size',
      sealed: 'With a passphrase',
      rows: {
        records: {
          title: 'Your dossier',
          where: 'The browser’s database (IndexedDB)',
          why: 'Answers, papers, events and dates: your plan follows from them.',
          sealed: 'Encrypted, but for days, states, and which papers, steps and events it holds.',
        },
        files: {
          title: 'Your files',
          where: 'The browser’s database (IndexedDB)',
          why: 'Photos, scans and PDFs that you attached.',
          sealed: 'Encrypted, but for their size.',
        },
        copies: {
          title: 'Safety copies',
          where: 'The browser’s database (IndexedDB)',
          why: 'The dossier as it was before: you can go back to it.',
          sealed: 'Encrypted like the dossier.',
        },
        aside: {
          title: 'What could not be read',
          where: 'The browser’s database (IndexedDB)',
          why: 'Kept aside, so that nothing is lost.',
          sealed: 'Encrypted.',
        },
        mirror: {
          title: 'A second copy',
          where: 'The extension’s storage (storage.local)',
          why: 'Some browsers empty the database together with cookies. Files are not in it.',
          sealed: 'Encrypted like the dossier.',
        },
        settings: {
          title: 'Settings',
          where: 'The extension’s storage (storage.local)',
          why: 'How Quinze behaves on pages. Nothing personal.',
          sealed: 'Readable.',
        },
      },
      records: (number: number, bytes: number) =>
        `${counted(number, 'record', 'records')}, ${sizeInWords(bytes)}`,
      files: (number: number, bytes: number) =>
        `${counted(number, 'file', 'files')}, ${sizeInWords(bytes)}`,
      copies: (number: number, bytes: number) =>
        `${counted(number, 'copy', 'copies')}, ${sizeInWords(bytes)}`,
      bytes: sizeInWords,
      disk: (used: number | null) =>
        `On disk the browser counts ${used === null ? '…' : sizeInWords(used)} for all of it: more than the data itself, and for a while much more after large changes.`,
      key: 'While the dossier is unlocked, its key lies in the memory of the browser (storage.session), and is gone when the browser closes.',
    },
    erase: {
      title: 'Delete everything',
      about:
        'Quinze will be as on its first day. Save a backup first if you may need your dossier again.',
      start: 'Delete everything …',
      sure: 'This will be deleted from this computer',
      uncounted: 'The dossier does not say how much it holds. Deleting may work all the same.',
      items: ({ people, records, files, copies }: StoredSizes) => [
        `${counted(people, 'person', 'people')} with ${counted(records.count, 'record', 'records')}`,
        counted(files.count, 'file', 'files'),
        `${counted(copies.count, 'safety copy', 'safety copies')}, and the second copy`,
        settingsToo,
      ],
      itemsUncounted: [
        'Everyone in the dossier, with all records and files',
        'All safety copies, and the second copy',
        settingsToo,
      ],
      stays:
        'Backups that you saved stay where you put them. So do dates that you put into a calendar, and what you sent or printed.',
      know: 'Delete all of it. I know that it cannot be undone.',
      mustKnow: 'Tick the box first.',
      yes: 'Delete everything now',
      no: 'Keep my dossier',
      busy: 'Deleting…',
      left,
      done: 'Everything is deleted. Backups that you saved and dates in your calendar stay where you put them.',
    },
  },
};
