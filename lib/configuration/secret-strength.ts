const cure = 'make one with `openssl rand -base64 32`, or leave it out and one is made and kept for you'
const placeholders = /change.?me|secret|password|example|placeholder|your[-_ ]|replace|default|qwert|12345678|abcdefgh/i

/** What is wrong with a secret that keys the session cookies, with the cure; nothing when it may be used. */
export function secretWeakness(secret: string): string | undefined {
  if (Array.from(secret).length < 32) return `is shorter than 32 characters; ${cure}`
  if (new Set(secret).size < 10) return `has fewer than 10 different characters; ${cure}`
  if (isRepetition(secret)) return `repeats one short piece; ${cure}`
  if (placeholders.test(secret)) return `looks like a placeholder; ${cure}`
  return undefined
}

const isRepetition = (secret: string) => (secret + secret).indexOf(secret, 1) <= secret.length / 2
