import type { UserId } from '../user-id'
import type { Allowance } from './allowance'
import { countRequest } from './limiter'

type Learner = { readonly user: { readonly userId: UserId } }

/** Two a second, for hours, is more than any number of devices sends. */
export const countJournalRequest = ({ user }: Learner): Promise<Allowance> =>
  countRequest({ name: 'journal', points: 240, seconds: 120 }, user.userId)

/** Requests that read or fold a whole journal. */
export const countHeavyRequest = ({ user }: Learner): Promise<Allowance> =>
  countRequest({ name: 'heavy', points: 30, seconds: 300 }, user.userId)

/** New accounts, from one client address: a workshop behind one router may sign up within the hour. */
export const countSignUp = ({ address }: { readonly address: string }): Promise<Allowance> =>
  countRequest({ name: 'sign-up', points: 60, seconds: 3600 }, address)
