/** Every figure is drawn, said in a sentence, and readable as a table. */
type Told = {
  readonly title: string
  /** What it shows now, in one sentence. */
  readonly summary: string
  readonly table: Table
}
export type Table = { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] }

/** A number for every place of a square, row by row from the top; points lie on top of it. */
export type FieldFigure = Told & {
  readonly kind: 'field'
  readonly side: number
  /** From 0 to 1 where it is sequential; else from −1 to 1. */
  readonly scale?: 'sequential'
  readonly values: Float32Array
  /** What the ends of the scale stand for; none where the plane is but a ground for what lies on it. */
  readonly ends?: readonly [string, string]
  readonly points: readonly (Place & { readonly group: 0 | 1 })[]
  /** Ways over the plane: a path of steps, a boundary, a net of lines. */
  readonly ways?: readonly (readonly Place[])[]
  /** From a place to where it is drawn. */
  readonly arrows?: readonly { readonly from: Place; readonly to: Place }[]
}
/** Coordinates from 0 to 1, from the left and from the top. */
export type Place = { readonly x: number; readonly y: number }

/** Numbers as colours: from −1 to 1 around zero, or from 0 to 1. `ends` is what the ends stand for. */
type Coloured = { readonly scale: 'diverging' | 'sequential'; readonly ends: readonly [string, string] }

/** The cells of a matrix: attention, gates over time, a filter. */
export type GridFigure = Told &
  Coloured & {
    readonly kind: 'grid'
    readonly columns: number
    /** Row by row from the top. */
    readonly values: Float32Array
    /** One for every row and column, or none. */
    readonly rowNames?: readonly string[]
    readonly columnNames?: readonly string[]
    /** A number in every cell, where there are few. */
    readonly printed?: readonly string[]
    /** Cells with an outline, by their place in `values`. */
    readonly marked?: readonly number[]
    /** How the value of a cell comes about: said under the figure for the cell that is pointed at. */
    detail?(row: number, column: number): string
  }

/** Small pictures in rows, each with its name: images, filters, feature maps. */
export type TilesFigure = Told &
  Coloured & {
    readonly kind: 'tiles'
    /** Tiles in a row. */
    readonly across: number
    readonly tiles: readonly Tile[]
    /** Tiles under each other belong together: where there is little room, whole columns are kept. */
    readonly paired?: true
  }
/** `columns` cells wide; values row by row from the top. */
export type Tile = { readonly name: string; readonly columns: number; readonly values: Float32Array }

/** Small pictures in their own colours, in rows. Those under each other belong together. */
export type ColourPicturesFigure = Told & {
  readonly kind: 'colour-pictures'
  /** Pictures in a row. */
  readonly across: number
  readonly pictures: readonly ColourPicture[]
}
/** `columns` pixels wide; red, green and blue of each pixel from 0 to 255, row by row from the top. */
export type ColourPicture = { readonly name: string; readonly columns: number; readonly rgb: Uint8Array }

/** One bar a name, from zero or, on a logarithmic scale, from the lowest decade. */
export type BarsFigure = Told & {
  readonly kind: 'bars'
  readonly scale: 'linear' | 'log'
  readonly bars: readonly { readonly name: string; readonly value: number }[]
  /** Ends of the axis; without them it fits the bars. */
  readonly domain?: readonly [number, number]
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
  /** What the first and the last value of a line stand at; without it their number. */
  readonly span?: readonly [string, string]
  /** What is no number is left out. */
  readonly lines: readonly { readonly name: string; readonly values: readonly number[] }[]
}

/** A computation from the top down: boxes of text, joined by edges with their local derivatives. */
export type GraphFigure = Told & {
  readonly kind: 'graph'
  readonly nodes: readonly GraphBox[]
  readonly edges: readonly GraphEdge[]
  /** What the last step did, as a sentence under the drawing. */
  readonly said: string
}
/** `across` is from 0 to 1, `row` from 0 down; the current one is where the last step went. */
export type GraphBox = {
  readonly name: string
  readonly across: number
  readonly row: number
  readonly lines: readonly string[]
  readonly isCurrent: boolean
}
/** Its arrow points down once a value has gone along it, and up once a gradient has. */
export type GraphEdge = {
  readonly from: string
  readonly to: string
  readonly label: string
  readonly flow: 'none' | 'down' | 'up'
}

/** Written text in passages, each in pieces. */
export type TextFigure = Told & {
  readonly kind: 'text'
  readonly passages: readonly (readonly { readonly text: string; readonly isOdd: boolean }[])[]
  /** What makes a piece odd: "not a word of the text." */
  readonly odd: string
}

export type Figure =
  | FieldFigure
  | NetworkFigure
  | LinesFigure
  | GridFigure
  | TilesFigure
  | ColourPicturesFigure
  | BarsFigure
  | GraphFigure
  | TextFigure
