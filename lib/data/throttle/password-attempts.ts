import { type Allowance, allowed } from './allowance'
import { allowanceOf, blindKey, limiter, sweepLimits } from './limiter'

/** Who tries which account from where. */
export type Attempt = { readonly account: string; readonly address: string }

type Gate = { readonly name: string; readonly key: string; readonly free: number; readonly forgetSeconds: number }

const hour = 3600
const day = 24 * hour
const knownFor = 90 * day
const firstWaitSeconds = 15
const longestWaitSeconds = 15 * 60

const pairGate = ({ account, address }: Attempt): Gate => ({
  name: 'pair',
  key: blindKey(account, address),
  free: 5,
  forgetSeconds: day,
})
const accountGate = ({ account }: Attempt): Gate => ({
  name: 'account',
  key: blindKey(account),
  free: 50,
  forgetSeconds: day,
})
const addressGate = ({ address }: Attempt): Gate => ({
  name: 'address',
  key: blindKey(address),
  free: 50,
  forgetSeconds: hour,
})

const failures = ({ name, forgetSeconds }: Gate) => limiter({ name, points: 1, seconds: forgetSeconds })
const openings = ({ name }: Gate) => limiter({ name: `${name}-wait`, points: 1, seconds: longestWaitSeconds })
const acquaintance = () => limiter({ name: 'known', points: 1, seconds: knownFor })

/** Seconds until the next attempt after `over` attempts beyond the free ones. */
export const waitSeconds = (over: number) =>
  Math.min(firstWaitSeconds * 2 ** Math.min(over - 1, 10), longestWaitSeconds)

/**
 * Counts an attempt before the password is looked at, so that a hundred at once are a hundred. An address from which
 * the account was opened before is spared the account's own gate: a stranger's guesses do not lock the owner out.
 */
export async function beginAttempt(attempt: Attempt): Promise<Allowance> {
  const known = await (await acquaintance()).get(blindKey(attempt.account, attempt.address))
  const gates = [addressGate(attempt), ...(known ? [] : [accountGate(attempt)]), pairGate(attempt)]
  const counted: Gate[] = []
  for (const gate of gates) {
    const allowance = await passGate(gate)
    counted.push(gate)
    if (allowance.kind === 'allowed') continue
    for (const passed of counted) await takeBack(passed)
    return allowance
  }
  return allowed
}

async function passGate(gate: Gate): Promise<Allowance> {
  const { consumedPoints } = await (await failures(gate)).penalty(gate.key)
  if (consumedPoints <= gate.free) return allowed
  const customDuration = waitSeconds(consumedPoints - gate.free)
  return allowanceOf((await openings(gate)).consume(gate.key, 1, { customDuration }))
}

async function takeBack(gate: Gate) {
  await (await failures(gate)).reward(gate.key)
}

/** The password was right: the account's failures are forgotten, the address is known, and its count is as before. */
export async function endAttempt(attempt: Attempt): Promise<void> {
  for (const gate of [accountGate(attempt), pairGate(attempt)]) {
    await (await failures(gate)).delete(gate.key)
    await (await openings(gate)).delete(gate.key)
  }
  await takeBack(addressGate(attempt))
  await (await acquaintance()).set(blindKey(attempt.account, attempt.address), 1, knownFor)
  await sweepLimits(Date.now())
}
