import type { Figure, LinesFigure } from '../figure'
import { short } from '../words/small-number'
import { target } from './data'
import { parts, places, type RateLook } from './look'

/** Curvatures and bounds above this are not drawn, so that both arms have one scale. */
const highest = 120

/** The step of an arm that blew up leads nowhere and is not drawn. */
export const figures = (look: RateLook): readonly Figure[] =>
  (look.along[0] ?? Number.NaN) < 1e6 ? [course(look), along(look), answer(look)] : [course(look), answer(look)]

const drawn = (values: Float32Array) =>
  [...values].map((value) => (value >= 0 && value <= highest ? value : Number.NaN))

/** Sharpness beside the bound 2/η that a quadratic of that curvature would set. */
function course({ sharpness, rate, updates }: RateLook): LinesFigure {
  const [now, limit] = [sharpness.at(-1), 2 / (rate.at(-1) ?? 0)]
  return {
    kind: 'lines',
    title: 'Sharpness, and the bound 2/η',
    summary: `After ${updates} updates the largest curvature is ${short(now, 1)} and the bound 2/η is ${Number.isFinite(limit) ? short(limit, 1) : 'without end'}.`,
    x: 'updates',
    span: ['0', String(updates)],
    lines: [
      { name: 'sharpness', values: drawn(sharpness) },
      { name: '2/η', values: drawn(rate.map((value) => 2 / value)) },
    ],
    table: {
      columns: ['update', 'sharpness', '2/η'],
      rows: [...sharpness].flatMap((value, at) =>
        at % 10 === 0
          ? [[String(Math.round((at / sharpness.length) * updates)), short(value, 1), short(2 / (rate[at] ?? 0), 1)]]
          : [],
      ),
    },
  }
}

/** Where the next step lands on the loss along minus the gradient. */
function along({ along: losses }: RateLook): LinesFigure {
  const [here = Number.NaN, there = Number.NaN] = [losses[0], losses[parts / 2]]
  return {
    kind: 'lines',
    title: 'Loss along its next step, half-way where it lands',
    summary: `The next step leads from a loss of ${short(here, 3)} to ${short(there, 3)} on all points.`,
    x: 'steps',
    span: ['0', '2'],
    lines: [
      { name: 'loss', values: [...losses].map((loss) => (loss <= 4 * here ? loss : Number.NaN)) },
      { name: 'now', values: [...losses].map(() => here) },
    ],
    table: {
      columns: ['steps', 'loss'],
      rows: [...losses].flatMap((loss, part) => (part % 2 === 0 ? [[short((2 * part) / parts), short(loss, 4)]] : [])),
    },
  }
}

function answer({ answer: values }: RateLook): LinesFigure {
  const worst = [...values].reduce((most, value, at) => Math.max(most, Math.abs(value - target(places[at] ?? 0))), 0)
  return {
    kind: 'lines',
    title: 'Its answer, and the curve behind the points',
    summary: `Between −1 and 1 the answer is at most ${short(worst)} from the curve sin 4x.`,
    x: '',
    span: ['x = −1', '1'],
    lines: [
      { name: 'answer', values: [...values].map((value) => (Math.abs(value) <= 3 ? value : Number.NaN)) },
      { name: 'curve', values: [...places].map(target) },
    ],
    table: {
      columns: ['x', 'answer', 'curve'],
      rows: [...places].flatMap((x, at) => (at % 10 === 0 ? [[short(x), short(values[at]), short(target(x))]] : [])),
    },
  }
}
