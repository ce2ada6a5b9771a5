import type { Draw, Slip } from './family'
import { print } from './number-text'
import { readNumber } from './read-number'
import { marginAround } from './tolerance'

export type Verdict =
  | { readonly kind: 'right'; readonly value: number }
  /** With the slip that leads to this number, if one does. */
  | { readonly kind: 'wrong'; readonly value: number; readonly slip?: Slip }
  | { readonly kind: 'unreadable'; readonly says: string }

/** Judges what a learner typed. The unit may stand behind the number; a number of several readings gets the kindest. */
export function judgeNumber(draw: Draw, text: string): Verdict {
  const readings = readNumber(withoutUnit(draw, text))
  const [first] = readings
  if (first === undefined || !readings.every(Number.isFinite))
    return { kind: 'unreadable', says: adviceFor(draw, text) }
  const meant = (target: number) => readings.find((value) => Math.abs(value - target) <= marginAround(target, draw))
  const right = meant(draw.answer)
  if (right !== undefined) return { kind: 'right', value: right }
  for (const slip of draw.slips) {
    const value = meant(slip.value)
    if (value !== undefined) return { kind: 'wrong', value, slip }
  }
  return { kind: 'wrong', value: first }
}

function withoutUnit({ unit }: Draw, text: string): string {
  const typed = text.trim()
  if (!unit || !typed.toLowerCase().endsWith(unit.toLowerCase())) return typed
  return typed.slice(0, -unit.length)
}

function adviceFor({ unit }: Draw, text: string): string {
  if (!text.trim()) return 'Type a number first, then send it.'
  const asked = unit ? ` The answer is asked in ${unit}.` : ''
  return `This could not be read as one number. Forms such as 1234, 0.25, 3/4 and 1.2e6 are understood.${asked}`
}

export interface NumberOption {
  /** `key`, or the id of the slip. */
  readonly id: string
  readonly value: number
  readonly text: string
}

/** The key and the slips as options of a choice, the smallest first. */
export function numberOptions({ answer, slips, decimals, unit }: Draw): readonly NumberOption[] {
  return [{ id: 'key', value: answer }, ...slips]
    .map(({ id, value }) => ({ id, value, text: `${print(value, decimals)}${unit ? ` ${unit}` : ''}` }))
    .sort((one, other) => one.value - other.value)
}
