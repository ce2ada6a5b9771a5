/** What a key can do in a quiz. */
export type RunCommand =
  | { readonly kind: 'go' | 'undo' | 'end' }
  /** Take the option at this place, counted from 0. */
  | { readonly kind: 'choose'; readonly at: number }

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat'>

/**
 * The command of a key press, null when it has none. A held key counts once; what is typed into a field stays there.
 * @param single whether keys without a modifier may act
 */
export function runCommandOf(
  press: Press,
  { single, onControl, inText }: { single: boolean; onControl: boolean; inText: boolean },
): RunCommand | null {
  if (press.repeat || press.altKey) return null
  const key = press.key.toLowerCase()
  if (key === 'escape') return { kind: 'end' }
  if (inText) return null
  if (press.ctrlKey || press.metaKey) return key === 'z' ? { kind: 'undo' } : null
  // A field or button with the focus keeps Enter: in a form it checks the answer by itself.
  if (key === 'enter') return onControl ? null : { kind: 'go' }
  if (!single) return null
  if (key === 'u') return { kind: 'undo' }
  const at = /^[1-5]$/.test(key) ? Number(key) - 1 : ['a', 'b', 'c', 'd', 'e'].indexOf(key)
  return at < 0 ? null : { kind: 'choose', at }
}
