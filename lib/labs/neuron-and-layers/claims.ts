import type { ArmFrame, Claim, ClaimArm, Trace } from '../lab'
import { lastOf } from '../trace'
import { type NetworkSettings, presets } from './settings'

const accuracy = (frame: ArmFrame | undefined) => frame?.metrics['accuracy'] ?? Number.NaN
const reaches = (goal: number) => (trace: Trace) => accuracy(lastOf(trace)) >= goal
const neverAbove = (limit: number) => (trace: Trace) => trace.every(({ arm }) => accuracy(arm) <= limit)
const staysBelow = (limit: number) => (trace: Trace) => accuracy(lastOf(trace)) < limit
const blowsUp = (trace: Trace) => lastOf(trace)?.blewUpAt !== null

type Demand = Pick<ClaimArm<NetworkSettings>, 'name' | 'atLeast' | 'passes'>

function claim(
  id: string,
  preset: keyof typeof presets,
  statement: string,
  a: Demand,
  b: Demand,
): Claim<NetworkSettings> {
  const { budget, arms } = presets[preset]
  return {
    id,
    statement,
    preset,
    budget,
    tunedOn: [1, 2, 3, 4, 5, 6, 7, 8],
    seeds: [101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112],
    arms: [
      { ...a, settings: arms[0] },
      { ...b, settings: arms[1] },
    ],
  }
}

/** Accuracy is on test points; "ends" is after the last update of the preset's budget. */
export const claims: readonly Claim<NetworkSettings>[] = [
  claim(
    'no-hidden-layer-fails-xor',
    'linear-on-xor',
    'On XOR a network without a hidden layer never passes 75 %; with one hidden layer of 8 tanh units it ends at 95 % or more.',
    { name: 'no hidden layer: never above 75 %', atLeast: 12, passes: neverAbove(0.75) },
    { name: 'one hidden layer of 8: ends at 95 % or more', atLeast: 11, passes: reaches(0.95) },
  ),
  claim(
    'two-units-are-few-for-xor',
    'one-hidden-xor',
    'On XOR a hidden layer of 2 tanh units ends below 95 %, one of 8 at 95 % or more.',
    { name: '2 units: ends below 95 %', atLeast: 10, passes: staysBelow(0.95) },
    { name: '8 units: ends at 95 % or more', atLeast: 11, passes: reaches(0.95) },
  ),
  claim(
    'stacked-identity-is-one-line',
    'linear-activation-deep',
    'On circles four identity layers never pass 75 %; four tanh layers of the same size end at 95 % or more.',
    { name: '4 identity layers: never above 75 %', atLeast: 12, passes: neverAbove(0.75) },
    { name: '4 tanh layers: ends at 95 % or more', atLeast: 11, passes: reaches(0.95) },
  ),
  claim(
    'relu-learns-the-spiral-where-sigmoid-waits',
    'spiral-relu',
    'Within 800 updates three ReLU layers of 8 separate the spiral; three sigmoid layers of 8 are still below 95 %.',
    { name: '3 sigmoid layers: ends below 95 %', atLeast: 12, passes: staysBelow(0.95) },
    { name: '3 ReLU layers: ends at 95 % or more', atLeast: 11, passes: reaches(0.95) },
  ),
  claim(
    'two-units-a-layer-are-few-for-the-spiral',
    'spiral-too-small',
    'On the spiral two ReLU layers of 2 units end below 95 %, two of 8 units at 95 % or more.',
    { name: '2 units a layer: ends below 95 %', atLeast: 12, passes: staysBelow(0.95) },
    { name: '8 units a layer: ends at 95 % or more', atLeast: 11, passes: reaches(0.95) },
  ),
  claim(
    'too-large-a-rate-blows-up',
    'rate-too-large',
    'Four identity layers blow up at a rate of .5 within 300 updates; at .03 the same network ends at 80 % or more.',
    { name: 'rate .5: the loss leaves the range of numbers', atLeast: 11, passes: blowsUp },
    { name: 'rate .03: ends at 80 % or more', atLeast: 11, passes: reaches(0.8) },
  ),
]
