const key = 'returning'

/** Shows today at the top of the home page, or the pitch. */
export function openWithToday(isReturning: boolean): void {
  const { dataset } = document.documentElement
  if (isReturning) dataset['returning'] = ''
  else delete dataset['returning']
}

/** Tells `public/theme.js` which of the two to show at the next visit, from the first paint on. */
export function keepReturning(isReturning: boolean): void {
  try {
    if (isReturning) localStorage.setItem(key, '1')
    else localStorage.removeItem(key)
  } catch {
    // Storage is closed to this page: the pitch shows until the journal is read.
  }
}
