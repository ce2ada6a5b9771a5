import { claimMaker, endsAtLeast, endsAtMost } from '../claims/claim'
import type { Claim, Trace } from '../lab'
import { presets, type VariationalSettings } from './settings'

const isValid = (trace: Trace) => endsAtMost('off', 2.5)(trace) && endsAtLeast('spread', 12)(trace)
const validCloud = { name: 'cloud, β 1: at most 2.5 off, spread 12 or more', atLeast: 11, passes: isValid }

const tunedOn = { from: 1, count: 6 }
const claim = claimMaker(presets, { tunedOn })
/** For a demand that was chosen after seeds 101 to 112 had been seen: others have to meet it. */
const claimAnew = claimMaker(presets, { tunedOn, seeds: { from: 201, count: 12 } })

/** "Off" is the mean distance of 100 samples from the nearest rectangle, "spread" how far two samples differ. */
export const claims: readonly Claim<VariationalSettings>[] = [
  claim({
    id: 'the-prior-is-where-the-codes-are',
    preset: 'sample-the-prior',
    statement:
      'Drawn from N(0, I), samples of a plain autoencoder of four numbers are 6 pixels or more off a rectangle, those of a variational one 2.5 at most.',
    demands: [{ name: 'point: at least 6 off', atLeast: 11, passes: endsAtLeast('off', 6) }, validCloud],
  }),
  claim({
    id: 'a-plain-plane-is-drawn-from-at-one-spot',
    preset: 'two-numbers',
    statement:
      'With two numbers the samples of a plain autoencoder from N(0, I) differ by 11 pixels at most, those of a variational one by 13 or more, at 2.5 off at most.',
    demands: [
      { name: 'point: spread at most 11', atLeast: 11, passes: endsAtMost('spread', 11) },
      {
        name: 'cloud, β 1: spread 13 or more, at most 2.5 off',
        atLeast: 11,
        passes: (trace) => endsAtLeast('spread', 13)(trace) && endsAtMost('off', 2.5)(trace),
      },
    ],
  }),
  claim({
    id: 'a-fit-afterwards-does-as-well',
    preset: 'fit-afterwards',
    statement:
      'Drawn from the normal distribution that fits its codes, samples of a plain autoencoder are as close to a rectangle as those of a variational one: 2.5 pixels off at most in both.',
    demands: [{ name: 'point, fitted: at most 2.5 off, spread 12 or more', atLeast: 11, passes: isValid }, validCloud],
  }),
  claim({
    id: 'a-large-beta-empties-the-code',
    preset: 'beta-too-large',
    statement:
      'At β = 30 all samples are the same picture and reconstructions have 10 wrong pixels or more; at β = 1 they have 3 at most.',
    demands: [
      {
        name: 'β 30: spread below 1, at least 10 wrong',
        atLeast: 12,
        passes: (trace) => endsAtMost('spread', 1)(trace) && endsAtLeast('wrong', 10)(trace),
      },
      {
        name: 'β 1: at most 3 wrong, at most 2.5 off',
        atLeast: 11,
        passes: (trace) => endsAtMost('wrong', 3)(trace) && isValid(trace),
      },
    ],
  }),
  claimAnew({
    id: 'a-small-beta-lets-the-codes-wander',
    preset: 'beta-too-small',
    statement: 'At β = .01 samples from the prior are 2.5 pixels off a rectangle or more; at β = 1 at most 2.5.',
    demands: [{ name: 'β .01: at least 2.5 off', atLeast: 11, passes: endsAtLeast('off', 2.5) }, validCloud],
  }),
]
