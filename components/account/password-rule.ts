const shortest = 8
const longest = 128

export const passwordRule = `${shortest} to ${longest} characters of any kind. A sentence is easy to keep and hard to guess.`

/** A few of the passwords that are guessed first; the server knows them all and has the last word. */
export const guessedFirst: ReadonlySet<string> = new Set(
  (
    'password password1 passw0rd 12345678 123456789 1234567890 11111111 abcd1234 ' +
    'qwertyuiop qwerty123 qwer1234 asdfghjkl 1qaz2wsx 1q2w3e4r 1q2w3e4r5t q1w2e3r4 iloveyou sunshine ' +
    'princess baseball football superman starwars trustno1 computer internet whatever liverpool'
  ).split(' '),
)

/** What is wrong with a new password, with the cure; null when nothing is to be said against it here. */
export function passwordFlaw(password: string): string | null {
  const length = Array.from(password).length
  const missing = shortest - length
  if (length === 0) return `Choose a password: ${shortest} to ${longest} characters of any kind.`
  if (missing > 0) return `${missing} more ${missing === 1 ? 'character' : 'characters'}: at least ${shortest}.`
  if (length > longest) return `${length - longest} too many: at most ${longest} characters.`
  if (guessedFirst.has(password.toLowerCase())) {
    return 'This is among the passwords that are guessed first. Three or four unrelated words make a good one.'
  }
  return null
}
