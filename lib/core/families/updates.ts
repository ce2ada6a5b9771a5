import { pick, wholeFrom } from '../random/random'
import { computeFamily, slip } from './family'
import { print } from './number-text'

export const numberOfUpdates = computeFamily(
  {
    id: 'O05',
    title: 'Number of updates in a training run',
    topicId: 'training/optimisation',
    passage: 'batches',
    level: 'junior',
    ref: 'Goodfellow, Bengio & Courville 2016, §8.1',
  },
  (random) => {
    const [examples, share] = [100 * wholeFrom(random, 20, 200), pick(random, [10, 20, 25])]
    const [batch, epochs] = [pick(random, [32, 64, 128, 256]), wholeFrom(random, 3, 30)]
    const kept = examples - (examples * share) / 100
    const answer = epochs * Math.ceil(kept / batch)
    return {
      stem: `\`fit\` (Keras, tfjs) gets ${print(examples)} examples, a validation split of ${share} %, a batch size of ${batch} and ${epochs} epochs. How many updates of the weights are made?`,
      parameters: { examples, share, batch, epochs },
      answer,
      slips: [
        slip(
          'last-dropped',
          epochs * Math.floor(kept / batch),
          'Keras and tfjs also train on the last, smaller batch of each epoch.',
        ),
        slip(
          'split-forgotten',
          epochs * Math.ceil(examples / batch),
          'The validation examples are taken out first and cause no updates.',
        ),
        slip('one-epoch', Math.ceil(kept / batch), 'This is one epoch; the data are gone through several times.'),
        slip(
          'across-epochs',
          Math.ceil((epochs * kept) / batch),
          'Batches do not run across the end of an epoch, so each epoch is rounded up.',
        ),
      ],
      solution: [
        `${print(kept)} examples are trained on, in ⌈${print(kept)} / ${batch}⌉ = ${Math.ceil(kept / batch)} batches.`,
        `${epochs} · ${Math.ceil(kept / batch)} = **${print(answer)}**`,
      ],
    }
  },
)

export const effectiveBatch = computeFamily(
  {
    id: 'S05',
    title: 'Effective batch size',
    topicId: 'training/systems',
    passage: 'devices',
    level: 'junior',
    ref: 'Goyal et al. 2017',
  },
  (random) => {
    const [micro, accumulated, devices] = [
      pick(random, [2, 4, 8, 16]),
      wholeFrom(random, 3, 12),
      pick(random, [6, 8, 16, 32]),
    ]
    const answer = micro * accumulated * devices
    return {
      stem: `Training runs data-parallel on ${devices} devices. Each takes micro-batches of ${micro} examples and accumulates the gradients of ${accumulated} of them before an update. How many examples go into one update?`,
      parameters: { micro, accumulated, devices },
      answer,
      slips: [
        slip(
          'accumulation-forgotten',
          micro * devices,
          'Gradients of several micro-batches are summed before the weights change.',
        ),
        slip(
          'devices-forgotten',
          micro * accumulated,
          'This is one device; the gradients of all devices go into the update.',
        ),
        slip('micro-batch', micro, 'This is what batch normalisation sees; the update gathers many micro-batches.'),
      ],
      solution: [`Micro-batch · accumulation · devices: ${micro} · ${accumulated} · ${devices} = **${print(answer)}**`],
    }
  },
)
