import { keyPositions, measureGuessing } from './guessing'
import { isNumeric, standsOut } from './options'
import type { Problem } from './problem'
import type { ChoiceEntry, QuizEntry } from './quiz-file'
import { asksForTheOdd } from './quiz-rules'

/** Below so many items a share says nothing. */
const enough = 40
const edge = 0.03

/** Share of choose-one items whose key is longer (or shorter) than every distractor; numbers aside. */
export function keyStandsOut(entries: readonly ChoiceEntry[], which: 'longest' | 'shortest'): number {
  const worded = entries.filter(
    ({ select, options }) => select === 'one' && !isNumeric(options.map(({ text }) => text)),
  )
  const out = worded.filter(({ options }) =>
    standsOut(
      options.map(({ text }) => text),
      options.findIndex(({ key }) => key),
      which,
    ),
  )
  return out.length / Math.max(1, worded.length)
}

/** What only all quiz items together can say: shares, and what guessing without knowledge would score. */
export function judgeBalance(entries: readonly QuizEntry[], place: string): Problem[] {
  const choices = entries.filter((entry) => entry.kind === 'choice')
  if (choices.length < enough) return []
  const guessing = measureGuessing(choices)
  const share = (part: number) => `${(100 * part).toFixed(1)} %`
  const odd = choices.filter(({ stem }) => asksForTheOdd(stem)).length / choices.length
  const recall = entries.filter(({ type }) => type === 'concept').length / entries.length
  const faults = [
    ...(['longest', 'shortest'] as const).map(
      (which) =>
        keyStandsOut(choices, which) > 0.3 &&
        `the key is the ${which} option in ${share(keyStandsOut(choices, which))} of the items: at most 30 %`,
    ),
    odd > 0.02 && `${share(odd)} of the stems ask for what is NOT so: at most 2 %`,
    recall > 0.5 && `${share(recall)} of the items are of type concept: at least half are above recall`,
    ...(['longest', 'position', 'terms'] as const).map(
      (habit) =>
        guessing[habit] > guessing.chance + edge &&
        `guessing by ${habit} scores ${share(guessing[habit])}, chance ${share(guessing.chance)}: at most 3 points more`,
    ),
  ]
  return faults.flatMap((message): Problem[] => (message ? [{ grade: 'error', place, message }] : []))
}

/** Where the keys of one topic stand: a warning when most stand at one place. */
export function judgeKeyPlaces(entries: readonly QuizEntry[], place: string): Problem[] {
  const places = keyPositions(entries.filter((entry) => entry.kind === 'choice'))
  const total = places.reduce((sum, each) => sum + each, 0)
  const most = Math.max(...places)
  return total >= 5 && most > 0.6 * total
    ? [{ grade: 'warn', place, message: `${most} of ${total} keys stand at one place: spread them` }]
    : []
}
