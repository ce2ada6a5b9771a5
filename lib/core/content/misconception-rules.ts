import type { MisconceptionEntry } from './misconception-file'
import { countProse, keepFaults, losesItsNumber, pointsElsewhere, praise } from './text-rules'

/** What one misconception says against the rules of docs/authoring.md. */
export function judgeMisconception({ claim, truth, why }: MisconceptionEntry): string[] {
  const everything = [claim, truth, why].join('\n')
  return keepFaults([
    countProse(claim) > 40 && `the claim has ${countProse(claim)} words: at most 40`,
    countProse(truth) > 80 && `the truth has ${countProse(truth)} words: at most 80`,
    countProse(why) < 4 && 'why people believe it is told in fewer than 4 words',
    !/[.?!]$/.test(claim) && 'the claim is no whole sentence',
    losesItsNumber(claim) || losesItsNumber(truth) || losesItsNumber(why),
    pointsElsewhere(everything),
    praise(everything),
  ])
}
