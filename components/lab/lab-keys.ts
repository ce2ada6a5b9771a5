export type LabCommand = 'play' | 'step' | 'reset'

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat'>

/**
 * Space plays or pauses, a point steps, R resets.
 * @param single whether keys without a modifier may act; Space may always
 * @param onControl whether a button, link or field has the focus, which then keeps its Space
 */
export function commandOf(
  press: Press,
  { single, onControl }: { single: boolean; onControl: boolean },
): LabCommand | null {
  if (press.ctrlKey || press.metaKey || press.altKey) return null
  if (press.key === ' ') return onControl || press.repeat ? null : 'play'
  if (!single) return null
  if (press.key === '.') return 'step'
  return press.key.toLowerCase() === 'r' && !press.repeat ? 'reset' : null
}
