// Runs before the first paint, so that neither the theme nor the top of the home page flashes.
try {
  const root = document.documentElement.dataset
  const theme = localStorage.getItem('theme')
  if (theme === 'light' || theme === 'dark') root.theme = theme
  if (localStorage.getItem('returning')) root.returning = ''
} catch {
  // Storage is closed to this page: the system's theme holds, and a returning learner sees the pitch for a moment.
}
