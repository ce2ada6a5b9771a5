/** What an option is called by, at the place where it is shown. */
export const optionLetters = ['A', 'B', 'C', 'D', 'E'] as const
