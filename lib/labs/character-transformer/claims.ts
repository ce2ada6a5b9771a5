import { claimMaker, type Demand, endsAtLeast, endsAtMost } from '../claims/claim'
import type { Claim, Trace } from '../lab'
import { presets, type WriterSettings } from './settings'

const claim = claimMaker(presets)

const writes = endsAtLeast('fits', 0.7)
const fails = endsAtMost('fits', 0.5)
const looksAhead = (trace: Trace) => endsAtMost('loss', 0.2)(trace) && endsAtMost('fits', 0.3)(trace)
const whole: Demand<WriterSettings> = {
  name: 'two layers, causal mask, temperature .5: .70 or more of its words fit',
  atLeast: 11,
  passes: writes,
}

/** A word fits where the text has it and lets it stand behind the one before; all after the last update. */
export const claims: readonly Claim<WriterSettings>[] = [
  claim({
    id: 'one-character-is-too-little-to-write',
    preset: 'one-character',
    statement:
      'A network that sees one character writes words of which at most half fit; one that sees all before it .70 or more.',
    demands: [{ name: 'sees one character: at most .50 fit', atLeast: 12, passes: fails }, whole],
  }),
  claim({
    id: 'without-a-mask-the-loss-is-low-and-the-text-rubbish',
    preset: 'no-mask',
    statement:
      'Without a causal mask the loss on fresh text ends at .20 or less, yet at most .30 of the words it writes fit.',
    demands: [{ name: 'no mask: loss .20 or less, at most .30 fit', atLeast: 12, passes: looksAhead }, whole],
  }),
  claim({
    id: 'a-high-temperature-breaks-words',
    preset: 'temperature',
    statement: 'The same network writes words of which at most half fit at temperature 2, and .70 or more at .5.',
    demands: [{ name: 'temperature 2: at most .50 fit', atLeast: 11, passes: fails }, whole],
  }),
  claim({
    id: 'one-layer-writes-words-as-well',
    preset: 'one-layer',
    statement: 'One layer is enough for .60 or more of the words to fit on most seeds, as two are for .70.',
    demands: [{ name: 'one layer: .60 or more fit', atLeast: 10, passes: endsAtLeast('fits', 0.6) }, whole],
  }),
]
