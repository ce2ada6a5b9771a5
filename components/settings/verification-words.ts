import type { ApiProblem } from '@/lib/journal/api'
import type { Verification } from '@/lib/journal/verify'
import { countOf } from '../ui/number'

export type VerificationWords = { readonly tone: 'same' | 'different' | 'open'; readonly text: string }

const memoriesOf = (count: number) => countOf(count, 'memory', 'memories')

/** Why something could not be asked of the server, with what to do. */
export const problemWords: Readonly<Record<ApiProblem, string>> = {
  offline: 'The server cannot be reached. Nothing here is lost; try again when the line is back.',
  'signed-out': 'Your session has ended. Sign in again, and what waits here is sent.',
  'other-user': 'This browser is signed in as somebody else now. Reload the page.',
  busy: 'That was often in a short time. Wait a minute, then try again.',
  outdated: 'The server speaks of things that this page does not know yet. Reload the page.',
  server: 'The server is in trouble. Nothing here is lost; try again in a minute.',
}

/** What the comparison of server, browser and fold came to. */
export function verificationWords(verification: Verification): VerificationWords {
  switch (verification.kind) {
    case 'same': {
      const { events, memories } = verification
      const what = `${countOf(events, 'event')} and ${memoriesOf(memories)}`
      return { tone: 'same', text: `Server, browser and fold agree on ${what}, to the last digit.` }
    }
    case 'different': {
      const { itemIds, eventsHere, eventsThere } = verification
      const counts = eventsHere === eventsThere ? '' : ` ${countOf(eventsHere, 'event')} here, ${eventsThere} there.`
      const items =
        itemIds.length === 0 ? '' : ` ${memoriesOf(itemIds.length)} differ: ${itemIds.slice(0, 5).join(', ')}.`
      return { tone: 'different', text: `Server and browser do not agree.${counts}${items}` }
    }
    case 'unsent':
      return {
        tone: 'open',
        text: `${countOf(verification.count, 'event')} could not be sent yet, so there is nothing to compare. Try again when they are sent.`,
      }
    case 'guest':
      return { tone: 'open', text: 'Without an account there is no server’s copy to compare with.' }
    case 'problem':
      return { tone: 'open', text: problemWords[verification.problem] }
  }
}
