import { hessianAt, minimumOf, type Point, type Shape } from './surface'

/**
 * A method that divides the gradient by d, coordinate by coordinate, is plain gradient descent in the coordinates
 * u = √d (w − w*). These are the stretches √d, brought to a product of 1 so that the plane keeps its area.
 */
export function stretchesOf([x, y]: readonly [number, number]): readonly [number, number] {
  const ratio = (x / y) ** 0.25
  return [ratio, 1 / ratio]
}

/** Ratio of the curvatures that the method meets at a place: of the Hessian D^−½ H D^−½, larger over smaller in size. */
export function conditionOf(shape: Shape, point: Point, divisors: readonly [number, number]): number {
  const [sx, sy] = stretchesOf(divisors)
  const [xx, xy, yy] = hessianAt(shape, point)
  const [a, b, c] = [xx / (sx * sx), xy / (sx * sy), yy / (sy * sy)]
  const middle = (a + c) / 2
  const spread = Math.hypot((a - c) / 2, b)
  const [low, high] = [Math.abs(middle - spread), Math.abs(middle + spread)].sort((one, other) => one - other)
  return (high ?? 1) / (low ?? 1)
}

/** Where a place of the plane lies in the stretched coordinates, around the minimum; `back` is the inverse. */
export function stretch(shape: Shape, divisors: readonly [number, number]) {
  const [sx, sy] = stretchesOf(divisors)
  const [left, up] = minimumOf(shape)
  return {
    to: ([x, y]: Point): Point => [(x - left) * sx, (y - up) * sy],
    back: ([x, y]: Point): Point => [x / sx + left, y / sy + up],
  }
}
