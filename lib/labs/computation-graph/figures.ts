import type { Figure, GraphFigure } from '../figure'
import { type GraphNode, inputsOf, localsOf, makeGraph, type Walk } from './graph'
import { operations } from './operations'
import type { GraphSettings } from './settings'

export function figures(walk: Walk, settings: GraphSettings, seed: number): readonly Figure[] {
  const graph = makeGraph(settings, seed)
  const said = sayingOf(graph, walk)
  const figure: GraphFigure = {
    kind: 'graph',
    title: 'Values down, gradients up',
    summary: said,
    said,
    nodes: graph.map((node) => ({
      name: node.name,
      across: node.across,
      row: node.row,
      lines: [
        formulaOf(node),
        `value ${short(walk.values[node.name])}`,
        `gradient ${short(walk.gradients[node.name])}`,
      ],
      isCurrent: node.name === walk.last?.name,
    })),
    edges: graph.flatMap((node) =>
      inputsOf(node).map((from, at) => ({
        from,
        to: node.name,
        label: node.name in walk.values ? `× ${short(localsOf(node, walk.values)[at])}` : '',
        flow: hasSent(graph, walk, node) ? 'up' : node.name in walk.values ? 'down' : 'none',
      })),
    ),
    table: {
      columns: ['node', 'value', 'gradient of L', 'local derivatives'],
      rows: graph.map((node) => [
        formulaOf(node),
        short(walk.values[node.name]),
        short(walk.gradients[node.name]),
        node.name in walk.values
          ? inputsOf(node)
              .map((from, at) => `∂${node.name}/∂${from} = ${short(localsOf(node, walk.values)[at])}`)
              .join(', ')
          : '',
      ]),
    },
  }
  return [figure]
}

const formulaOf = (node: GraphNode) =>
  node.kind === 'input' ? node.name : `${node.name} = ${operations[node.operation].print(node.inputs)}`

/** Gradients are sent from the last operation to the first: a node has sent its own when one at or before the walk's has. */
function hasSent(graph: readonly GraphNode[], { last, gradients }: Walk, node: GraphNode) {
  if (last?.way !== 'back') return false
  const placeOf = (name: string) => graph.findIndex((one) => one.name === name)
  const isSeedAlone = Object.keys(gradients).length === 1
  return !isSeedAlone && placeOf(node.name) >= placeOf(last.name)
}

/** What the last step did, with its arithmetic. */
function sayingOf(graph: readonly GraphNode[], walk: Walk): string {
  const { values, gradients, last } = walk
  const node = graph.find(({ name }) => name === last?.name)
  if (!node || node.kind === 'input' || !last) return 'The inputs have their values. Each step goes one node on.'
  if (last.way === 'forward')
    return `Forward: ${node.name} = ${operations[node.operation].print(node.inputs.map((name) => bracketed(values[name])))} = ${short(values[node.name])}.`
  if (!hasSent(graph, walk, node)) return 'Back: the gradient of the loss by itself is 1.'
  const locals = localsOf(node, values)
  const sent = node.inputs.map(
    (name, at) =>
      `to ${name} ${short(gradients[node.name])} · ${bracketed(locals[at])} = ${short((gradients[node.name] ?? 0) * (locals[at] ?? 0))}`,
  )
  return `Back from ${node.name}, gradient times local derivative: ${sent.join('; ')}.`
}

/** Two or three digits that count, as they stand in a box of the graph. */
function short(value: number | undefined) {
  if (value === undefined) return '·'
  const size = Math.abs(value)
  const text = size < 1e-4 && size > 0 ? value.toExponential(1) : String(Number(value.toPrecision(size < 0.01 ? 2 : 3)))
  return text.replace(/-/g, '−').replace(/^(−?)0\./, '$1.')
}
const bracketed = (value: number | undefined) => ((value ?? 0) < 0 ? `(${short(value)})` : short(value))
