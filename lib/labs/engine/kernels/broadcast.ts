/** One operand in the form that the interpreter walks: strides in elements from row to row and along a row. */
type Walk = { readonly row: number; readonly col: number }
export type Plan = { readonly rows: number; readonly cols: number; readonly a: Walk; readonly b: Walk }

export const sameShape = (a: readonly number[], b: readonly number[]) => {
  if (a.length !== b.length) return false
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false
  return true
}

const whole: Walk = { row: 0, col: 1 }
/** Equal shapes: one row. */
export const planSame = (cols: number): Plan => ({ rows: 1, cols, a: whole, b: whole })

/**
 * Two shapes broadcast to `shape` as rows and columns: that covers equal shapes, a number, a row, a column, and whatever
 * merges to these. Null for the rest.
 */
export function planRows(shape: readonly number[], a: readonly number[], b: readonly number[]): Plan | null {
  const dims: { size: number; a: boolean; b: boolean }[] = []
  shape.forEach((size, at) => {
    if (size === 1) return
    const now = { size, a: isRepeated(a, at - shape.length), b: isRepeated(b, at - shape.length) }
    const last = dims.at(-1)
    if (last && last.a === now.a && last.b === now.b) last.size *= size
    else dims.push(now)
  })
  const [outer, inner] = dims.length > 1 ? dims : [undefined, dims[0]]
  if (dims.length > 2) return null
  const cols = inner?.size ?? 1
  const walk = (name: 'a' | 'b'): Walk => {
    const col = inner?.[name] ? 0 : 1
    return { row: !outer || outer[name] ? 0 : col === 0 ? 1 : cols, col }
  }
  return { rows: outer?.size ?? 1, cols, a: walk('a'), b: walk('b') }
}

const isRepeated = (shape: readonly number[], fromEnd: number) =>
  (shape.at(fromEnd) ?? 1) === 1 || -fromEnd > shape.length

/** It reads each element once, in the order in which they are written. */
export const isPlain = ({ rows, cols }: Plan, { row, col }: Walk) =>
  (col === 1 || cols === 1) && (rows === 1 || row === cols)
