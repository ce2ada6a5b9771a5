import { describe, expect, test } from 'vitest'
import { sinusoidalPosition } from '@/lib/core/families/attention-order'
import { sparsityPenalty } from '@/lib/core/families/autoencoder'
import { bitsPerDimension } from '@/lib/core/families/bits-per-dimension'
import { classificationMetrics } from '@/lib/core/families/classification'
import { boxOverlap } from '@/lib/core/families/cnn-boxes'
import { convolutionCost, separableCostRatio } from '@/lib/core/families/cnn-cost'
import { stackedKernels } from '@/lib/core/families/cnn-depth'
import { activationMemory, smallCnnParameters } from '@/lib/core/families/cnn-totals'
import { frechetDistance, wassersteinDistance } from '@/lib/core/families/gan-distances'
import { gameValue, optimalDiscriminator } from '@/lib/core/families/gan-game'
import { gradientPenalty, inceptionScore } from '@/lib/core/families/gan-scores'
import { smoothedLoss } from '@/lib/core/families/label-smoothing'
import { foldedBias } from '@/lib/core/families/normalisation'
import { languageModelLoss } from '@/lib/core/families/perplexity'
import { scheduledRate } from '@/lib/core/families/schedules'
import { clippedGradient, decoupledDecay, stabilityLimit } from '@/lib/core/families/step-control'
import { adamMemory, modelSize, quantisationStep } from '@/lib/core/families/systems'
import { bertParameters, gptParameters, visionParameters, visionTokens } from '@/lib/core/families/transformer-size'
import { effectiveBatch } from '@/lib/core/families/updates'
import { rebuilt } from './rebuilt'

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)
const times = (count: number) => Array.from({ length: count }, (_, at) => at)

/** The smallest value of a function with one valley between 0 and 1. */
function valley(f: (x: number) => number) {
  let [low, high] = [1e-9, 1 - 1e-9]
  for (let round = 0; round < 200; round++) {
    const [left, right] = [low + (high - low) / 3, high - (high - low) / 3]
    if (f(left) < f(right)) high = right
    else low = left
  }
  return { at: low, value: f(low) }
}

describe('convolutions', () => {
  rebuilt(convolutionCost, ({ n, k, s, inputs, outputs, counted }) => {
    const starts = times(n).filter((start) => start % s === 0).length
    const taps = total(times(k).map(() => k * inputs * outputs))
    return (starts * starts * taps * (counted === 'FLOP' ? 2 : 1)) / 1e6
  })
  rebuilt(separableCostRatio, ({ k, inputs, outputs }) => {
    const [depthwise, pointwise, standard] = [k * k * inputs, inputs * outputs, k * k * inputs * outputs]
    return (100 * depthwise + 100 * pointwise) / (100 * standard)
  })
  rebuilt(stackedKernels, ({ layers, channels }) => {
    const weights = (k: number) => total(times(channels).map(() => k * k * channels))
    const field = times(layers).reduce((seen) => seen + 2, 1)
    return weights(field) - total(times(layers).map(() => weights(3)))
  })
  rebuilt(activationMemory, ({ images, side, channels, bytes }) => {
    const image = bytes === 4 ? new Float32Array(side * side * channels) : new Uint16Array(side * side * channels)
    return (images * image.byteLength) / 1024 / 1024
  })
  rebuilt(boxOverlap, ({ one, other }) => {
    const covers = ([left, top, right, bottom]: readonly number[], x: number, y: number) =>
      x >= (left ?? 0) && x < (right ?? 0) && y >= (top ?? 0) && y < (bottom ?? 0)
    const cells = times(30).flatMap((x) => times(30).map((y) => [covers(one, x, y), covers(other, x, y)]))
    return cells.filter(([a, b]) => a && b).length / cells.filter(([a, b]) => a || b).length
  })
})

describe('training', () => {
  rebuilt(
    scheduledRate,
    (drawn) => {
      if (drawn.kind === 'cosine') return drawn.base * Math.cos((Math.PI * drawn.step) / (2 * drawn.total)) ** 2
      if (drawn.kind === 'stepwise')
        return times(Math.ceil(drawn.epoch)).reduce(
          (rate, epoch) => (epoch > 0 && epoch % drawn.every === 0 ? rate * drawn.factor : rate),
          drawn.base,
        )
      const peak = 1000 / Math.sqrt(drawn.width * drawn.warmUp)
      const [rising, falling] = [drawn.step / drawn.warmUp, Math.sqrt(drawn.warmUp / drawn.step)]
      return peak * (drawn.step < drawn.warmUp ? rising : falling)
    },
    { seeds: times(24) },
  )
  rebuilt(clippedGradient, ({ weights, bias, limit }) => {
    const entries = [...weights, bias]
    const excess = (scale: number) => Math.abs(total(entries.map((entry) => (entry * scale) ** 2)) - limit ** 2)
    return (entries[0] ?? 0) * valley(excess).at
  })
  // Halve the interval between a rate that converges and one that does not.
  rebuilt(stabilityLimit, ({ steep, flat }) => {
    const converges = (rate: number) =>
      [steep, flat].every((a) => Math.abs(times(400).reduce((w) => w - rate * 2 * a * w, 1)) <= 1)
    let [low, high] = [0, 2]
    for (let round = 0; round < 60; round++) {
      const middle = (low + high) / 2
      if (converges(middle)) low = middle
      else high = middle
    }
    return low
  })
  rebuilt(decoupledDecay, ({ rate, decay, weight, gradient }) => {
    const [mean, square] = [0.1 * gradient, 0.001 * gradient ** 2]
    const step = mean / (1 - 0.9) / (Math.sqrt(square / (1 - 0.999)) + 1e-8)
    return weight * (1 - rate * decay) - rate * step
  })
  rebuilt(smoothedLoss, ({ classes, smoothing, asked }) => {
    const right = 1 - total(times(classes - 1).map(() => smoothing / classes))
    if (asked === 'target') return right
    return valley((p) => -right * Math.log(p) - (1 - right) * Math.log((1 - p) / (classes - 1))).value
  })
  rebuilt(foldedBias, ({ weight, bias, gamma, beta, mu, spread, epsilon }) => {
    const both = (x: number) => ((weight * x + bias - mu) * gamma) / Math.sqrt(spread + epsilon) + beta
    return both(0)
  })
  rebuilt(effectiveBatch, ({ micro, accumulated, devices }) =>
    total(times(devices).flatMap(() => times(accumulated).map(() => micro))),
  )
  rebuilt(classificationMetrics, ({ hits, alarms, misses, rejections, asked }) => {
    const [found, real, all] = [hits + alarms, hits + misses, hits + alarms + misses + rejections]
    const [precision, recall] = [hits / found, hits / real]
    const F1 = 2 / (1 / precision + 1 / recall)
    return { precision, recall, F1, accuracy: 1 - (alarms + misses) / all }[asked]
  })
})

describe('sequences', () => {
  rebuilt(languageModelLoss, ({ loss, characters, asked }) => {
    const bits = loss * Math.LOG2E
    return asked === 'perplexity' ? 2 ** bits : bits / characters
  })
  rebuilt(sinusoidalPosition, ({ width, position, entry }) => {
    const angle = position * Math.exp((-Math.log(10000) * (entry - (entry % 2))) / width)
    return Math.sin(angle + (entry % 2) * (Math.PI / 2))
  })
})

describe('generative models', () => {
  const best = (real: number, fake: number) => valley((d) => -real * Math.log(d) - fake * Math.log(1 - d))
  rebuilt(optimalDiscriminator, ({ real, fake }) => best(real, fake).at)
  rebuilt(gameValue, ({ data, model }) => -total(data.map((real, at) => best(real, model[at] ?? 0).value)))
  rebuilt(wassersteinDistance, ({ real, fake }) => {
    const plans = [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ]
    const costs = plans.map((plan) => total(plan.map((to, from) => Math.abs((real[from] ?? 0) - (fake[to] ?? 0)) / 3)))
    return Math.min(...costs)
  })
  // The best transport between two normal distributions keeps the standard score; a score of ±1 stands for all.
  rebuilt(frechetDistance, ({ m1, m2, variance1, variance2 }) => {
    const gap = (score: number) => m1 + score * Math.sqrt(variance1) - m2 - score * Math.sqrt(variance2)
    return (gap(1) ** 2 + gap(-1) ** 2) / 2
  })
  rebuilt(gradientPenalty, ({ gradient, strength }) => {
    const square = total(gradient.map((entry) => entry * entry))
    return strength * (square - 2 * Math.sqrt(square) + 1)
  })
  rebuilt(inceptionScore, ({ a, b }) => {
    const entropy = (p: number) => -p * Math.log(p) - (1 - p) * Math.log(1 - p)
    return Math.exp(entropy((a + b) / 2) - (entropy(a) + entropy(b)) / 2)
  })
  rebuilt(sparsityPenalty, ({ target, active }) => {
    const cross = (p: number, q: number) => -p * Math.log(q) - (1 - p) * Math.log(1 - q)
    return cross(target, active) - cross(target, target)
  })
  rebuilt(bitsPerDimension, ({ side, total: nats }) => (nats * Math.LOG2E) / side / side / 3)
})

describe('systems', () => {
  rebuilt(modelSize, ({ billions, bits, unit }) => {
    const perGigabyte = unit === 'GB' ? 1 : 1e9 / 1024 ** 3
    return billions * { 4: 0.5, 8: 1, 16: 2, 32: 4 }[bits] * perGigabyte
  })
  rebuilt(adamMemory, ({ millions }) =>
    total(['weight', 'gradient', 'mean', 'square'].map(() => (millions * 4) / 1000)),
  )
  rebuilt(quantisationStep, ({ low, high, asked }) => {
    const levels = times(256).map((level) => low + (level * (high - low)) / 255)
    if (asked === 'step') return (levels[100] ?? 0) - (levels[99] ?? 0)
    const distances = levels.map(Math.abs)
    return distances.indexOf(Math.min(...distances))
  })
})

describe('published totals', () => {
  const base = { width: 768, layers: 12 }

  // Radford et al. 2019: learned positions, output matrix tied to the token table.
  test('GPT-2 small has 124,439,808 parameters', () => {
    expect(gptParameters({ ...base, vocabulary: 50257, context: 1024 })).toBe(124_439_808)
  })
  // Devlin et al. 2019: uncased, with the pooler.
  test('BERT-base has 109,482,240 parameters', () => {
    expect(bertParameters({ ...base, vocabulary: 30522, context: 512 })).toBe(109_482_240)
  })
  // Dosovitskiy et al. 2021: with the head for ImageNet.
  test('ViT-B/16 has 86,567,656 parameters and 197 tokens', () => {
    const shape = { ...base, image: 224, patch: 16, classes: 1000 }
    expect([visionParameters(shape), visionTokens(shape)]).toEqual([86_567_656, 197])
  })
  // LeCun et al. 1998, with the second convolution connected in full.
  test('LeNet-5 has 61,706 parameters', () => {
    expect(smallCnnParameters({ filters: [6, 16], units: [120, 84, 10] })).toBe(61_706)
  })
})
