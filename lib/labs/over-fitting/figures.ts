import type { BarsFigure, Figure } from '../figure'
import { mapFigure } from '../plane/plane-map'
import { drawData } from './data'
import type { FitSettings } from './settings'
import type { FitLook } from './training'

export const figures = (look: FitLook, settings: FitSettings, seed: number): readonly Figure[] => {
  const { train, test } = drawData(settings, seed)
  return [mapFigure(look.map, train), mistakes(look.answers, test.y)]
}

const levels = [0.5, 0.6, 0.7, 0.8, 0.9]

/** How sure it is where it is wrong: what makes a test loss rise while the accuracy stays. */
function mistakes(answers: Float32Array, labels: Float32Array): BarsFigure {
  const sure = [...answers].flatMap((answer, at) => {
    const onItsAnswer = Math.max(answer, 1 - answer)
    return answer > 0.5 === (labels[at] === 1) ? [] : [onItsAnswer]
  })
  const shareFrom = (low: number) =>
    sure.filter((value) => value >= low && value < (low === 0.9 ? 2 : low + 0.1)).length
  const bars = levels.map((low) => ({
    name: `.${10 * low} to ${low === 0.9 ? '1' : `.${Math.round(10 * low) + 1}`}`,
    value: (100 * shareFrom(low)) / answers.length,
  }))
  return {
    kind: 'bars',
    title: 'Its wrong answers on test points, by how sure it is, in %',
    summary: `${sure.length} of ${answers.length} test points are answered wrongly, ${shareFrom(0.9)} of them with a probability of .9 or more.`,
    scale: 'linear',
    domain: [0, 30],
    bars,
    table: {
      columns: ['probability it gives', 'wrong answers, % of test points'],
      rows: bars.map(({ name, value }) => [name, value.toFixed(1)]),
    },
  }
}
