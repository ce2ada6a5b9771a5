import { uniform } from '@/lib/core/random/random'
import { createRandom } from '../random'
import { type OperationName, operations } from './operations'
import type { GraphSettings } from './settings'

/** A node of a computation; inputs stand before it in the list. `across` is from 0 to 1, `row` from 0 down. */
export type GraphNode = { readonly name: string; readonly across: number; readonly row: number } & (
  | { readonly kind: 'input'; readonly value: number }
  | { readonly kind: 'operation'; readonly operation: OperationName; readonly inputs: readonly string[] }
)

/** L = (q − y)², with q from u and v by the gate that is looked at. A seed moves u, v and y by up to .2. */
export function makeGraph({ gate, u, v }: GraphSettings, seed: number): readonly GraphNode[] {
  const random = createRandom(seed, 'inputs')
  const input = (name: string, about: number, across: number, row: number): GraphNode => ({
    kind: 'input',
    value: about + uniform(random, -0.2, 0.2),
    ...{ name, across, row },
  })
  const [first, second] = [input('u', u, 0, 0), input('v', v, 0.6, 0)]
  const inner = innerOf(gate)
  const row = inner.length
  return [
    first,
    second,
    ...inner,
    input('y', -1, 1, row),
    { kind: 'operation', name: 'd', operation: 'subtract', inputs: ['q', 'y'], across: 0.6, row: row + 1 },
    { kind: 'operation', name: 'L', operation: 'square', inputs: ['d'], across: 0.6, row: row + 2 },
  ]
}

/** The nodes from u and v to q. */
function innerOf(gate: GraphSettings['gate']): readonly GraphNode[] {
  const node = (name: string, operation: OperationName, inputs: readonly string[], row: number): GraphNode => ({
    kind: 'operation',
    ...{ name, operation, inputs, row },
    across: 0.3,
  })
  if (gate === 'sum') return [node('q', 'add', ['u', 'v'], 1)]
  if (gate === 'product') return [node('q', 'multiply', ['u', 'v'], 1)]
  if (gate === 'max') return [node('q', 'max', ['u', 'v'], 1)]
  if (gate === 'fork')
    return [{ ...node('p', 'multiply', ['u', 'v'], 1), across: 0.6 }, node('q', 'add', ['u', 'p'], 2)]
  return [node('s', 'add', ['u', 'v'], 1), node('q', gate, ['s'], 2)]
}

/** How far a pass has come: values and gradients by name, and the node of the last step. */
export type Walk = {
  readonly values: Readonly<Record<string, number>>
  readonly gradients: Readonly<Record<string, number>>
  readonly last: { readonly name: string; readonly way: 'forward' | 'back' } | null
}

const isOperation = (node: GraphNode) => node.kind === 'operation'

export const inputsOf = (node: GraphNode) => (node.kind === 'operation' ? node.inputs : [])

/** ∂node/∂input for each of its inputs, where their values are known. */
export function localsOf(node: GraphNode, values: Walk['values']): readonly number[] {
  return node.kind === 'operation'
    ? operations[node.operation].local(node.inputs.map((name) => values[name] ?? Number.NaN))
    : []
}

/**
 * The pass after so many steps: one node forward at each, from the inputs to the loss; then the loss's own gradient, 1;
 * then one node back at each, which adds its gradient times its local derivative to every input.
 */
export function walked(graph: readonly GraphNode[], steps: number): Walk {
  const forward = graph.filter(isOperation)
  const values: Record<string, number> = {}
  for (const node of graph) if (node.kind === 'input') values[node.name] = node.value
  for (const node of forward.slice(0, steps)) {
    if (node.kind !== 'operation') continue
    values[node.name] = operations[node.operation].value(node.inputs.map((name) => values[name] ?? Number.NaN))
  }
  const gradients: Record<string, number> = {}
  const loss = forward.at(-1)
  if (steps > forward.length && loss) gradients[loss.name] = 1
  const back = forward.toReversed().slice(0, Math.max(0, steps - forward.length - 1))
  for (const node of back) {
    const locals = localsOf(node, values)
    for (const [at, name] of inputsOf(node).entries())
      gradients[name] = (gradients[name] ?? 0) + (gradients[node.name] ?? 0) * (locals[at] ?? 0)
  }
  const lastForward = forward[Math.min(steps, forward.length) - 1]
  const last = steps > forward.length ? (back.at(-1) ?? loss) : lastForward
  return {
    ...{ values, gradients },
    last: last ? { name: last.name, way: steps > forward.length ? 'back' : 'forward' } : null,
  }
}

/** Steps until every gradient is known. */
export const stepsOf = (graph: readonly GraphNode[]) => 2 * graph.filter(isOperation).length + 1
