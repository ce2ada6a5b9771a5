import type { Pair } from '@/lib/labs/knob'
import type { Frame, Lab } from '@/lib/labs/lab'
import { tracesOf } from '@/lib/labs/trace'

/** What the two arms of an ended run came to. */
export function outcomesOf(lab: Lab, frames: readonly Frame[]): Pair<string> {
  const [a, b] = tracesOf(frames)
  return [lab.judge(a), lab.judge(b)]
}

/** How a prediction fared: both arms, one, or none as foretold. */
export function fareOf(foretold: Pair<string>, came: Pair<string>) {
  const right = foretold.filter((outcome, at) => outcome === came[at]).length
  const word = right === 2 ? 'As you said' : right === 1 ? 'Half right' : 'Not as you said'
  return { word, right: right === 2 }
}

/** Outcomes of both arms as one word of an event, and back. */
export const printOutcomes = (outcomes: Pair<string>) => outcomes.join('.')
export function readOutcomes(text: string): Pair<string> | null {
  const [a, b, ...more] = text.split('.')
  return a && b && more.length === 0 ? [a, b] : null
}
