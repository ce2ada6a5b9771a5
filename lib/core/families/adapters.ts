import { pick, wholeFrom } from '../random/random'
import { computeFamily, slip } from './family'
import { print } from './number-text'

export const adapterParameters = computeFamily(
  {
    id: 'T12',
    title: 'Parameters of LoRA adapters',
    topicId: 'transformer/applications',
    passage: 'text',
    level: 'mid',
    ref: 'Hu et al. 2022',
  },
  (random) => {
    const [rank, width, layers] = [
      pick(random, [4, 8, 16, 32, 64]),
      256 * wholeFrom(random, 3, 20),
      wholeFrom(random, 12, 48),
    ]
    const [matrices, names] = pick(random, [
      [2, 'the query and the value projection'],
      [4, 'all four projections of attention'],
    ])
    const answer = layers * matrices * rank * 2 * width
    return {
      stem: `LoRA of rank ${rank} is put on ${names} of each of ${layers} layers; all are ${print(width)} × ${print(width)}. How many parameters are trained?`,
      parameters: { rank, width, layers, matrices },
      answer,
      slips: [
        slip('one-factor', answer / 2, 'An adapter is a product of two thin matrices, one on each side.'),
        slip(
          'full',
          layers * matrices * width ** 2,
          'This is the number of frozen weights; the adapter trains two thin matrices instead.',
        ),
        slip(
          'one-matrix',
          layers * rank * 2 * width,
          'Each adapted matrix has an adapter of its own, several in every layer.',
        ),
        slip('one-layer', matrices * rank * 2 * width, 'This is one layer; every layer has its own adapters.'),
      ],
      solution: [
        String.raw`Each adapted matrix gets $r(d_\text{in} + d_\text{out})$: ${rank} · (${print(width)} + ${print(width)}) = ${print(rank * 2 * width)}`,
        `${layers} · ${matrices} · ${print(rank * 2 * width)} = **${print(answer)}**`,
      ],
    }
  },
)
