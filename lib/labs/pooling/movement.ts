import { shapeNames } from '../pictures/shape-images'
import { slides } from './data'

/**
 * How far logits move when each shape slides, against how far those of the shapes lie apart: for every slide d the root
 * mean square over shapes of |z(d) − z(0)|, divided by that of |z(0) − z̄(0)|. 1 is as far as from shape to shape.
 * @param logits of the slid shapes, slide by slide: [slides × shapes, classes]
 */
export function movements(logits: Float32Array): Float32Array {
  const block = logits.length / slides.length
  const classes = block / shapeNames.length
  const start = logits.subarray(0, block)
  const means = Array.from({ length: classes }, (_, one) => meanOf(start.filter((__, at) => at % classes === one)))
  const apart = Math.sqrt(sumOfSquares(start.map((value, at) => value - (means[at % classes] ?? 0))))
  return Float32Array.from(slides, (_, slide) => {
    const now = logits.subarray(slide * block, (slide + 1) * block)
    return Math.sqrt(sumOfSquares(now.map((value, at) => value - (start[at] ?? 0)))) / apart
  })
}

const meanOf = (values: Float32Array) => values.reduce((sum, value) => sum + value, 0) / values.length
const sumOfSquares = (values: Float32Array) => values.reduce((sum, value) => sum + value * value, 0)
