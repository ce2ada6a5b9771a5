import { pick, wholeFrom } from '../random/random'
import { computeFamily, slip } from './family'
import { print } from './number-text'

export const classificationMetrics = computeFamily(
  {
    id: 'S04',
    title: 'Precision, recall, F1 and accuracy',
    topicId: 'training/generalisation',
    passage: 'metrics',
    level: 'junior',
    ref: 'Bishop 2006, §1.5',
  },
  (random) => {
    const [hits, alarms, misses] = [wholeFrom(random, 10, 80), wholeFrom(random, 5, 60), wholeFrom(random, 5, 60)]
    const rejections = wholeFrom(random, 200, 900)
    const metrics = {
      precision: hits / (hits + alarms),
      recall: hits / (hits + misses),
      F1: (2 * hits) / (2 * hits + alarms + misses),
      accuracy: (hits + rejections) / (hits + alarms + misses + rejections),
    }
    const ways = {
      precision: `${hits} / (${hits} + ${alarms})`,
      recall: `${hits} / (${hits} + ${misses})`,
      F1: `2 · ${hits} / (2 · ${hits} + ${alarms} + ${misses})`,
      accuracy: `(${hits} + ${rejections}) / ${hits + alarms + misses + rejections}`,
    }
    const says = {
      precision: 'This is precision: the share of true cases among those that were reported.',
      recall: 'This is recall: the share of all true cases that the detector found.',
      F1: 'This is F1, the harmonic mean of precision and recall, which ignores true negatives.',
      accuracy: 'This is accuracy: true negatives count here, and they are the large majority.',
    }
    const asked = pick(random, ['precision', 'recall', 'F1', 'accuracy'])
    const others = (['precision', 'recall', 'F1', 'accuracy'] as const).filter((name) => name !== asked)
    return {
      stem: `A detector is tested: ${hits} true positives, ${alarms} false positives, ${misses} false negatives, ${rejections} true negatives. What is its ${asked}, as a fraction?`,
      parameters: { hits, alarms, misses, rejections, asked },
      answer: metrics[asked],
      decimals: 3,
      slips: others.map((name) => slip(name, metrics[name], says[name])),
      solution: [`${ways[asked]} = **${print(metrics[asked], 3)}**`],
    }
  },
)
