import type { Pair } from './knob'
import type { ArmFrame, Frame, Trace } from './lab'

/** The course of each arm, out of the frames that hold both. */
export const tracesOf = (frames: readonly Frame[]): Pair<Trace> => [course(frames, 0), course(frames, 1)]

const course = (frames: readonly Frame[], at: 0 | 1): Trace =>
  frames.map(({ update, arms }) => ({ update, arm: arms[at] }))

export const lastOf = (trace: Trace): ArmFrame | undefined => trace.at(-1)?.arm

export const blowsUp = (trace: Trace) => lastOf(trace)?.blewUpAt !== null
