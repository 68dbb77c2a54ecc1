import type { SourceKind } from '../../lib/plan/types.ts';

const kinds: Record<SourceKind, { title: string; about: string }> = {
  law: { title: 'Dates set by law', about: 'Early, a week before, the day before, and once late.' },
  official: { title: 'Dates from official pages', about: 'Early, three days before, once late.' },
  usual: { title: 'Common practice', about: 'When they come near, and once late.' },
  advice: { title: 'Advice of Quinze', about: 'Once.' },
};

const dates = (count: number) => (count === 1 ? '1 date' : `${count} dates`);

/** Words of the page of dates, of marking a date, and of the settings for reminders. */
export const words = {
  en: {
    lead: {
      late: (count: number) =>
        count === 1
          ? 'One date is late. Start with it: late is better than never.'
          : `${count} dates are late. Start with the first: late is better than never.`,
      week: (count: number) => `${dates(count)} to look at now or this week.`,
      calm: 'Nothing is due in the next seven days.',
    },
    empty: {
      title: 'No dates yet',
      about:
        'Quinze counts your dates from what happens. Note that you arrived, sent your file or got a letter, and the dates follow by themselves.',
      story: 'Note what happened',
      letter: 'Read a letter',
    },
    views: { label: 'Show as', list: 'List', month: 'Month' },
    groups: {
      late: 'Late',
      week: 'Now and this week',
      later: 'Later',
      settled: 'Settled',
    },
    showAll: (count: number) => `Show all ${count}`,
    by: (date: string) => `By ${date}`,
    counts: (event: string, date: string) => `Counted from: ${event}, ${date}.`,
    inStory: 'See it in your story',
    inAnswers: 'From your answers',
    done: 'Mark as done',
    dismiss: 'Not for me',
    takeBack: 'Take back',
    wake: 'Wake up',
    snooze: {
      title: 'Remind me later',
      tomorrow: 'Until tomorrow',
      week: 'For a week',
      day: 'Until this day',
      set: 'Snooze',
      noDay: 'Choose a day after today.',
      after: (date: string, until: string) =>
        `The last day by law is ${date}. Snoozed until ${until}, it will be late when you hear of it again.`,
      late: 'This date is already late. Quinze will be silent about it, the office may not be.',
      anyway: 'Snooze it anyway',
    },
    marked: {
      done: (title: string) => `Marked as done: ${title}.`,
      dismissed: (title: string) => `Not for you: ${title}. Find it again under “Settled”.`,
      snoozed: (title: string, until: string) => `Silent until ${until}: ${title}.`,
      open: (title: string) => `Open again: ${title}.`,
    },
    states: {
      done: 'Done',
      dismissed: 'Not for me',
      snoozed: (until: string) => `Silent until ${until}`,
      past: 'Past',
    },
    month: {
      before: 'Month before',
      after: 'Month after',
      today: 'This month',
      caption: (month: string) => `Your dates in ${month}`,
      isToday: 'today',
      none: 'No dates in this month.',
      nextIs: (month: string) => `The next one is in ${month}`,
      open: (title: string, state: string) => `${title} (${state})`,
      days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    },
    calendar: {
      title: 'In your own calendar',
      about:
        'Save a file and open it with your calendar: each date comes as a whole day, with reminders. Save it again after a change; your calendar updates the days that it has.',
      careful:
        'A calendar may be shared, or copied to a server by whoever runs it. Others may then read these dates.',
      names: 'The titles name the person, since your dossier has several.',
      all: (count: number) => `Save ${count === 1 ? 'the date' : `all ${count} dates`} (.ics)`,
      everyone: 'Save everyone’s dates (.ics)',
      choose: 'Choose the dates',
      chosen: (count: number) => (count === 0 ? 'Save the chosen dates' : `Save ${dates(count)}`),
      noneChosen: 'Tick at least one date.',
      one: 'Calendar file',
      oneOf: (title: string) => `Calendar file of “${title}”`,
      file: (date: string) => `quinze-dates-${date}.ics`,
      saved: (count: number, cancelled: number) =>
        `${dates(count)} saved in your downloads. Open the file with your calendar.${cancelled > 0 ? ` It also takes back ${dates(cancelled)} that you saved before.` : ''}`,
      failed: 'The file could not be made. Your dates are unchanged.',
    },
    reminders: 'When Quinze reminds you',
    others: (name: string, count: number) =>
      count === 1 ? `${name}: 1 date is due` : `${name}: ${count} dates are due`,
    showThem: 'Choose whom to show',
    settings: {
      title: 'Reminders',
      about:
        'The number on the icon always counts what is late or near, for everyone in your dossier. Quinze can also show notices on this computer. They say how many dates need you, never which: others may see your screen.',
      on: 'Notices are on.',
      off: 'Notices are off.',
      refused: 'The browser did not allow notices. The number on the icon still works.',
      allow: 'Switch notices on',
      stop: 'Switch notices off',
      system:
        'If none appear, look in the settings of your computer whether the browser may show notices.',
      kinds: 'Show a notice for',
      kindWords: kinds,
      quiet: 'Quiet hours',
      quietOn: 'No notices in quiet hours',
      quietAbout: 'By the clock of this computer. What comes up then is shown when they end.',
      quietOff: 'Notices may come at any hour, also at midnight.',
      from: 'From',
      until: 'Until',
    },
  },
};
