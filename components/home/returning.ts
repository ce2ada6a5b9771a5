const key = 'returning'

/** Tells `public/theme.js` to open the home page with today instead of the pitch, from the first paint on. */
export function keepReturning(isReturning: boolean): void {
  const { dataset } = document.documentElement
  if (isReturning) dataset['returning'] = ''
  else delete dataset['returning']
  try {
    if (isReturning) localStorage.setItem(key, '1')
    else localStorage.removeItem(key)
  } catch {
    // Storage is closed to this page: the pitch shows until the journal is read.
  }
}
