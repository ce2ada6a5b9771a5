import type { Pair, Settings } from '@/lib/labs/knob'
import type { Lab } from '@/lib/labs/lab'

/** The names of both arms, without their letters. */
export const armNamesOf = (lab: Lab, [a, b]: Pair<Settings>): Pair<string> => [lab.armName(a, b), lab.armName(b, a)]

/** "A No hidden layer" */
export const letteredNames = (lab: Lab, arms: Pair<Settings>): Pair<string> => {
  const [a, b] = armNamesOf(lab, arms)
  return [`A ${a}`, `B ${b}`]
}
