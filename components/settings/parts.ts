/** The parts of the settings, in their order. */
export const parts = {
  study: {
    id: 'study',
    title: 'Study',
    about: 'Each change is saved at once and holds from the next answer on. Past intervals stay.',
  },
  journal: {
    id: 'journal',
    title: 'Journal',
    about:
      'Everything you did is an event here. What is due, what you know, your settings: all of it follows from them.',
  },
  setAside: {
    id: 'set-aside',
    title: 'Suspended and flagged',
    about: 'Suspended cards do not come up in study. Flagged ones do; the flag is a note to yourself.',
  },
  account: {
    id: 'account',
    title: 'Account',
    about: 'An account holds the same journal for your other devices. To study you need none.',
  },
} as const
