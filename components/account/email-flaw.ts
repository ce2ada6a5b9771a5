/** What is wrong with a typed address, with the cure; null when it may be one. The server looks more closely. */
export function emailFlaw(typed: string): string | null {
  const email = typed.trim()
  if (email === '') return 'Type your e-mail address.'
  return /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(email) ? null : 'An address has the form name@example.org.'
}
