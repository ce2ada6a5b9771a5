import type { MisconceptionEntry } from './misconception-file'
import { countProse, keepFaults, losesItsNumber, pointsElsewhere, praise, tooShort } from './text-rules'

/** What one misconception says against the rules of docs/authoring.md. */
export function judgeMisconception({ claim, truth, why }: MisconceptionEntry): string[] {
  const everything = [claim, truth, why].join('\n')
  return keepFaults([
    countProse(claim) > 40 && `the claim has ${countProse(claim)} words: at most 40`,
    countProse(truth) > 80 && `the truth has ${countProse(truth)} words: at most 80`,
    tooShort('why people believe it', why, 4),
    !/[.?!]$/.test(claim) && 'the claim is no whole sentence',
    losesItsNumber(claim) || losesItsNumber(truth) || losesItsNumber(why),
    pointsElsewhere(everything),
    praise(everything),
  ])
}
