import { endOf } from '../claims/claim'
import type { Trace } from '../lab'

// Far ahead the bar is the stricter one: there persistence is wrong by a season, and even the mean of a series beats it.
const near = 0.9
const far = 0.5

/** Tests of the errors after the last update, over those of persistence. */
export const beatsPersistence = (trace: Trace) => endOf(trace, 'one-step') < near
export const holdsFar = (trace: Trace) => endOf(trace, 'free') < far
