export interface Frame {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}
export type Scale = (value: number) => number
export type Point = readonly [x: number, y: number]

/** Maps a domain to pixels in a straight line. */
export function linear({ from, to }: { from: Point; to: Point }): Scale {
  const [low, high] = from
  const [start, end] = to
  return (value) => start + ((value - low) / (high - low)) * (end - start)
}

const px = (value: number) => Number(value.toFixed(1))

/** Straight pieces through the points, in pixels rounded to a tenth. */
export function linePath(points: readonly Point[], { x, y }: { x: Scale; y: Scale }): string {
  return points.map(([a, b], index) => `${index === 0 ? 'M' : 'L'}${px(x(a))} ${px(y(b))}`).join('')
}
