import { type Level, levels } from '../content/item-words'

/** For which work the interview is: it decides what is asked more often. */
export const roles = ['research', 'applied', 'engineering'] as const
export type Role = (typeof roles)[number]

/** What a mock interview is drawn from: all of it stands in the address. */
export interface MockPlan {
  /** A whole number below a milliard. */
  readonly seed: number
  readonly role: Role
  readonly level: Level
  readonly minutes: number
}

export const shortestMock = 10
export const longestMock = 120

const numberOf = (text: string | null) => (text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null)

/** The mock of an address; null when it names no seed. What it does not say, or says wrongly, is as usual. */
export function parseMock(query: URLSearchParams): MockPlan | null {
  const seed = numberOf(query.get('seed'))
  if (seed === null) return null
  return {
    seed,
    role: roles.find((role) => role === query.get('role')) ?? 'applied',
    level: levels.find((level) => level === query.get('level')) ?? 'mid',
    minutes: Math.min(Math.max(numberOf(query.get('minutes')) ?? 30, shortestMock), longestMock),
  }
}

/** The query of the address that draws this mock, for anybody. */
export const printMock = ({ seed, role, level, minutes }: MockPlan) =>
  `seed=${seed}&role=${role}&level=${level}&minutes=${minutes}`
