/** Every figure is drawn, said in a sentence, and readable as a table. */
type Told = {
  readonly title: string
  /** What it shows now, in one sentence. */
  readonly summary: string
  readonly table: Table
}
export type Table = { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] }

/** A number for every place of a square, from −1 to 1, row by row from the top; points lie on top of it. */
export type FieldFigure = Told & {
  readonly kind: 'field'
  readonly side: number
  readonly values: Float32Array
  /** What −1 and 1 stand for. */
  readonly ends: readonly [string, string]
  /** Coordinates from 0 to 1, from the left and from the top. */
  readonly points: readonly { readonly x: number; readonly y: number; readonly group: 0 | 1 }[]
}

/** Units in columns with weighted lines between neighbours. */
export type NetworkFigure = Told & {
  readonly kind: 'network'
  readonly columns: readonly { readonly name: string; readonly units: readonly Unit[] }[]
  /** `links[c]` joins column c to column c + 1: [from, to], row by row. */
  readonly links: readonly Float32Array[]
}
/** What the unit puts out over the plane, as a field of its own, from −1 to 1. */
type Unit = { readonly side: number; readonly values: Float32Array }

/** Lines over a common axis. */
export type LinesFigure = Told & {
  readonly kind: 'lines'
  readonly x: string
  readonly lines: readonly { readonly name: string; readonly values: readonly number[] }[]
}

export type Figure = FieldFigure | NetworkFigure | LinesFigure
