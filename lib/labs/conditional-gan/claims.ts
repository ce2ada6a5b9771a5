import { claimMaker, endsAtLeast, endsAtMost, endsWithin } from '../claims/claim'
import type { Claim } from '../lab'
import { type ConditionalSettings, presets } from './settings'

/** Share of 512 fakes, after the last update, that lie on the mode they were asked for; chance is .125. */
const obeys = {
  name: 'label in both: .75 or more on the mode asked for',
  atLeast: 10,
  passes: endsAtLeast('obeyed', 0.75),
}
const ignores = (name: string) => ({ name: `${name}: below .2`, atLeast: 11, passes: endsAtMost('obeyed', 0.2) })

const claim = claimMaker(presets)

export const claims: readonly Claim<ConditionalSettings>[] = [
  claim({
    id: 'a-label-in-both-is-obeyed',
    preset: 'both-or-neither',
    statement:
      'With the label in both networks at least .75 of the fakes lie on the mode asked for, on nearly all seeds; with no label about an eighth do.',
    demands: [ignores('no label'), obeys],
  }),
  claim({
    id: 'a-label-in-the-generator-alone-is-ignored',
    preset: 'generator-only',
    statement: 'With the label in the generator alone the mode asked for comes no more often than by chance.',
    demands: [ignores('generator only'), obeys],
  }),
  claim({
    id: 'shuffled-labels-teach-nothing',
    preset: 'shuffled-labels',
    statement: 'With labels of the real points drawn at random the mode asked for comes no more often than by chance.',
    demands: [ignores('random labels'), obeys],
  }),
  claim({
    id: 'half-wrong-labels-are-obeyed-by-half',
    preset: 'half-wrong',
    statement:
      'With half of the labels drawn anew, .3 to .7 of the fakes lie on the mode asked for, as in the data, where .56 do.',
    demands: [
      { name: 'half of the labels drawn anew: .3 to .7', atLeast: 9, passes: endsWithin('obeyed', 0.3, 0.7) },
      obeys,
    ],
  }),
]
