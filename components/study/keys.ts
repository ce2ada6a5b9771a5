import { type Grade, grades } from '@/lib/core/journal/event'

/** What the learner can do with the card in front of him. */
export type StudyCommand =
  | { readonly kind: 'reveal' | 'undo' | 'bury' | 'suspend' | 'flag' | 'passage' | 'keys' | 'end' }
  | { readonly kind: 'grade'; readonly grade: Grade }

/** The sheet of keys, in the order in which it is shown. */
export const keyTable: readonly {
  readonly keys: readonly string[]
  readonly does: string
  readonly single: boolean
}[] = [
  { keys: ['Space', 'Enter'], does: 'show the answer', single: false },
  { keys: ['1', '2', '3', '4'], does: 'again, hard, good, easy', single: true },
  { keys: ['U'], does: 'undo, several steps', single: true },
  { keys: ['Ctrl', 'Z'], does: 'undo as well', single: false },
  { keys: ['B'], does: 'bury until tomorrow', single: true },
  { keys: ['S'], does: 'suspend: leave it out until you resume it', single: true },
  { keys: ['F'], does: 'flag, or take the flag away', single: true },
  { keys: ['G'], does: 'open the passage in the guide', single: true },
  { keys: ['?'], does: 'this sheet', single: true },
  { keys: ['Esc'], does: 'end the session', single: false },
]

const singleKeys: Readonly<Record<string, StudyCommand>> = {
  u: { kind: 'undo' },
  b: { kind: 'bury' },
  s: { kind: 'suspend' },
  f: { kind: 'flag' },
  g: { kind: 'passage' },
  '?': { kind: 'keys' },
  ...Object.fromEntries(grades.map((grade) => [String(grade), { kind: 'grade', grade }])),
}

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat'>

/**
 * The command of a key press, null when it has none. A held key counts once.
 * @param single whether keys without a modifier may act
 * @param onControl whether a button, link or field has the focus, which then keeps Space and Enter
 */
export function commandOf(
  press: Press,
  { single, onControl }: { single: boolean; onControl: boolean },
): StudyCommand | null {
  if (press.repeat || press.altKey) return null
  const key = press.key.toLowerCase()
  if (press.ctrlKey || press.metaKey) return key === 'z' ? { kind: 'undo' } : null
  if (key === 'escape') return { kind: 'end' }
  if (key === ' ' || key === 'enter') return onControl ? null : { kind: 'reveal' }
  return single ? (singleKeys[key] ?? null) : null
}
