import type { AccountAnswer } from './account-api'

type Trouble = Exclude<AccountAnswer, { kind: 'done' }>

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' })

function waitWords(seconds: number, nowMs: number): string {
  const span = seconds < 100 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`
  return `Too many tries in a short time. Wait ${span}, until ${clock.format(nowMs + seconds * 1000)}, then try again.`
}

/** Why it did not work, and what to do, in the words of these forms. `nowMs` tells when a wait ends. */
export function troubleWords(trouble: Trouble, nowMs: number): string {
  if (trouble.kind === 'offline') {
    return 'The server cannot be reached. What you typed stays here; try again when the line is back.'
  }
  return trouble.waitSeconds === null ? trouble.error : waitWords(trouble.waitSeconds, nowMs)
}
