import { claimMaker, type Demand, endsAtLeast, endsAtMost, endsWithin } from '../claims/claim'
import type { Claim, Trace } from '../lab'
import { type HeadsSettings, presets } from './settings'

const claim = claimMaker(presets)

const bothRight = endsAtLeast('both', 0.95)
const nearAlone = (trace: Trace) => endsAtLeast('near', 0.95)(trace) && endsAtMost('far', 0.3)(trace)
const oneHead: Demand<HeadsSettings> = {
  name: 'one head: the near letter on .95 or more, the far one on .30 or less',
  atLeast: 11,
  passes: nearAlone,
}

/** Shares are of the asking places of 100 fresh rows, after the last update; a blind guess is right on .17. */
export const claims: readonly Claim<HeadsSettings>[] = [
  claim({
    id: 'two-places-need-two-heads',
    preset: 'two-places',
    statement:
      'Asked for the letters one and three places back, one head names the near one and guesses the far one; two heads of half the width name both.',
    demands: [oneHead, { name: 'two heads: both letters on .95 or more', atLeast: 11, passes: bothRight }],
  }),
  claim({
    id: 'one-place-needs-one-head',
    preset: 'one-place',
    statement: 'Asked for the letter one place back alone, one head names it as two do.',
    demands: [
      { name: 'one head: .95 or more', atLeast: 12, passes: bothRight },
      { name: 'two heads: .95 or more', atLeast: 12, passes: bothRight },
    ],
  }),
  claim({
    id: 'a-feed-forward-part-takes-a-mixture-apart',
    preset: 'feed-forward',
    statement:
      'With a feed-forward part behind it, one head names both letters on .60 to .95 of the places after 1,200 updates; without, the near one alone.',
    demands: [
      oneHead,
      {
        name: 'one head and feed-forward: both letters on .60 to .95',
        atLeast: 11,
        passes: endsWithin('both', 0.6, 0.95),
      },
    ],
  }),
  claim({
    id: 'four-heads-are-no-better-than-two',
    preset: 'four-heads',
    statement: 'Four heads of width 4 name both letters, as two of width 8 do.',
    demands: [
      { name: 'two heads: .95 or more', atLeast: 11, passes: bothRight },
      { name: 'four heads: .95 or more', atLeast: 11, passes: bothRight },
    ],
  }),
]
