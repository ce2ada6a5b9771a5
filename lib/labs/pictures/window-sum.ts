import { printed } from '../words/printed'
import { imageSide } from './shape-images'

/** A 3 × 3 filter with its bias, weights row by row. */
export type Filter = { readonly weights: Float32Array; readonly bias: number }

/** The nine pixels that a filter sees around a place, row by row; beyond the edge they are zeros. */
export const windowAt = (image: Float32Array, row: number, column: number) =>
  Float32Array.from({ length: 9 }, (_, at) => {
    const [y, x] = [row + Math.floor(at / 3) - 1, column + (at % 3) - 1]
    return y >= 0 && y < imageSide && x >= 0 && x < imageSide ? (image[y * imageSide + x] ?? 0) : 0
  })

/** b + Σ w · x over the window, without the kernel being turned: a cross-correlation, as libraries compute it. */
export const sumAt = ({ weights, bias }: Filter, window: Float32Array) =>
  weights.reduce((sum, weight, at) => sum + weight * (window[at] ?? 0), bias)

/** The sum at every place of an image: [side × side]. */
export const sumsOver = (filter: Filter, image: Float32Array) =>
  image.map((_, at) => sumAt(filter, windowAt(image, Math.floor(at / imageSide), at % imageSide)))

/** Weight times pixel, nine times: "0.50 · 1.00 + …". */
export const products = (weights: Float32Array, window: Float32Array) =>
  [...weights].map((weight, at) => `${printed(weight)} · ${printed(window[at])}`).join(' + ')
