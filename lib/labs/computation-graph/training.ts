import type { Arm, Training } from '../lab'
import { makeGraph, stepsOf, type Walk, walked } from './graph'
import type { GraphSettings } from './settings'

export const training: Training<GraphSettings, Walk> = { createArm }

/** Each update goes one node on: forward to the loss, then back to the inputs. Nothing is trained. */
function createArm(settings: GraphSettings, seed: number): Arm<GraphSettings, Walk> {
  const graph = makeGraph(settings, seed)
  const end = stepsOf(graph)
  let steps = 0
  const look = () => walked(graph, steps)

  return {
    step() {
      steps = Math.min(end, steps + 1)
      return look().values['L'] ?? 0
    },
    measure() {
      const { u = 0, q = 0 } = look().gradients
      // Before u has a gradient, nothing has arrived.
      return { metrics: { share: u === 0 ? 0 : Math.abs(u / q), gradient: u }, settled: steps === end }
    },
    look,
    change() {},
    dispose() {},
  }
}
