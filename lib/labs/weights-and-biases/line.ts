import type { Place } from '../figure'
import { onMap } from '../plane/plane-map'
import { reach } from '../plane/plane-points'
import type { View } from './points'

/** A neuron of two inputs: its sum at (x, y) is `across`·x + `up`·y + `bias`. */
export type Line = { readonly across: number; readonly up: number; readonly bias: number }

/** The neuron over the map, when it gets the points through a view: w·(f∘p + s) + b = (w∘f)·p + (b + w·s). */
export const onThePlane = ({ across, up, bias }: Line, { factor, shift }: View): Line => ({
  across: across * factor[0],
  up: up * factor[1],
  bias: bias + across * shift[0] + up * shift[1],
})

/** |b| / ‖w‖: how far the line passes from the origin. */
export const distanceOf = ({ across, up, bias }: Line) => Math.abs(bias) / Math.hypot(across, up)

/** The two places where the line across·x + up·y + bias = 0 meets the edge of the map; none when it misses it. */
export function crossings({ across, up, bias }: Line): Place[] {
  const places = [-reach, reach].flatMap((edge) => [
    [edge, -(across * edge + bias) / up] as const,
    [-(up * edge + bias) / across, edge] as const,
  ])
  const inside = places.filter(([x, y]) => Math.abs(x) <= reach && Math.abs(y) <= reach)
  return inside.slice(0, 2).map(([x, y]) => onMap(x, y))
}
