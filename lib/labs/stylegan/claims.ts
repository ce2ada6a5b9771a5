import { claimMaker, endsAtLeast, endsAtMost, endsWithin } from '../claims/claim'
import type { Claim, Trace } from '../lab'
import { presets, type StyleSettings } from './settings'

/** Shares of the way from the first code's pictures to the second's, after the last update, over 32 pairs. */
const goesOver = (what: 'place' | 'colour', stays: 'place' | 'colour') => (trace: Trace) =>
  endsWithin(what, 0.7, 1.3)(trace) && endsWithin(stays, -0.3, 0.3)(trace)
const placeAlone = { name: 'place goes over, colour stays', passes: goesOver('place', 'colour') }
const colourAlone = { name: 'colour goes over, place stays', passes: goesOver('colour', 'place') }

const claim = claimMaker(presets)

export const claims: readonly Claim<StyleSettings>[] = [
  claim({
    id: 'coarse-styles-place-fine-styles-colour',
    preset: 'mix',
    statement:
      'With the shipped weights the place follows the coarse styles by .7 of the way or more and the fine ones by .3 or less; the colour does the reverse.',
    demands: [
      { ...placeAlone, name: `coarse styles: ${placeAlone.name}`, atLeast: 12 },
      { ...colourAlone, name: `fine styles: ${colourAlone.name}`, atLeast: 12 },
    ],
  }),
  claim({
    id: 'one-style-does-most',
    preset: 'one-layer',
    statement:
      'With the shipped weights the first style alone takes the place .6 of the way or more, and the last one alone the colour .7 or more.',
    demands: [
      {
        name: 'first style: place .6 or more, colour .3 or less',
        atLeast: 11,
        passes: (trace) => endsAtLeast('place', 0.6)(trace) && endsAtMost('colour', 0.3)(trace),
      },
      { ...colourAlone, name: `last style: ${colourAlone.name}`, atLeast: 12 },
    ],
  }),
  claim({
    id: 'it-comes-with-training',
    preset: 'train-it-yourself',
    statement:
      'After 600 updates from fresh weights the coarse styles carry the place alone and the fine ones the colour alone, on most seeds.',
    demands: [
      { ...placeAlone, name: `coarse styles: ${placeAlone.name}`, atLeast: 9 },
      { ...colourAlone, name: `fine styles: ${colourAlone.name}`, atLeast: 9 },
    ],
  }),
  claim({
    id: 'mixing-is-not-needed-here',
    preset: 'without-mixing',
    statement: 'The fine styles carry the colour alone whether or not styles were mixed in training, on most seeds.',
    demands: [
      { ...colourAlone, name: `without mixing: ${colourAlone.name}`, atLeast: 9 },
      { ...colourAlone, name: `with mixing: ${colourAlone.name}`, atLeast: 9 },
    ],
  }),
]
