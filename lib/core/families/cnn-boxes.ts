import { type Random, wholeFrom } from '../random/random'
import { computeFamily, slip } from './family'
import { print, row } from './number-text'

type Corners = readonly [left: number, top: number, right: number, bottom: number]

function drawBox(random: Random): Corners {
  const [left, top] = [wholeFrom(random, 0, 8), wholeFrom(random, 0, 8)]
  return [left, top, left + wholeFrom(random, 5, 14), top + wholeFrom(random, 5, 14)]
}

/** With `edge` 1 both border pixels count, as in old detection code. */
const area = ([left, top, right, bottom]: Corners, edge = 0) =>
  Math.max(right - left + edge, 0) * Math.max(bottom - top + edge, 0)

const overlapOf = (one: Corners, other: Corners): Corners => [
  Math.max(one[0], other[0]),
  Math.max(one[1], other[1]),
  Math.min(one[2], other[2]),
  Math.min(one[3], other[3]),
]

export const boxOverlap = computeFamily(
  {
    id: 'C21',
    title: 'Intersection over union of two boxes',
    topicId: 'cnn/applications',
    passage: 'boxes',
    level: 'junior',
    ref: 'Everingham et al. 2010',
  },
  (random) => {
    const [one, other] = [drawBox(random), drawBox(random)]
    const overlap = overlapOf(one, other)
    const [shared, sum] = [area(overlap), area(one) + area(other)]
    const answer = shared / (sum - shared)
    const inclusive = area(overlap, 1)
    return {
      stem: `A box has the corners (left, top, right, bottom) ${row(one)}, another ${row(other)}; the coordinates are continuous. What is their intersection over union (IoU)?`,
      parameters: { one, other },
      answer,
      decimals: 3,
      slips: [
        slip('sum', shared / sum, 'The sum of both areas counts the shared part twice; the union counts it once.'),
        slip(
          'smaller-box',
          shared / Math.min(area(one), area(other)),
          'This divides by the smaller box; IoU divides by what both cover together.',
        ),
        slip(
          'pixels',
          inclusive / (area(one, 1) + area(other, 1) - inclusive),
          'Adding 1 to each side counts border pixels; continuous coordinates need no such correction.',
        ),
      ],
      solution: [
        `The boxes share ${overlap[2] - overlap[0]} · ${overlap[3] - overlap[1]} = ${shared}.`,
        `They cover ${area(one)} + ${area(other)} − ${shared} = ${sum - shared} together.`,
        `${shared} / ${sum - shared} = **${print(answer, 3)}**`,
      ],
    }
  },
)
