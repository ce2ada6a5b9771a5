import { hundredthsFrom, pick, several, tenthsFrom } from '../random/random'
import { computeFamily, slip } from './family'
import { list, print, short } from './number-text'
import { sum } from './statistics'

export const autoencoderParameters = computeFamily(
  {
    id: 'V02',
    title: 'Parameters of a dense autoencoder',
    topicId: 'autoencoder/bottleneck',
    passage: 'counting',
    level: 'junior',
    ref: 'Hinton & Salakhutdinov 2006',
  },
  (random) => {
    const [inputs, hidden, code] = [
      pick(random, [64, 256, 784]),
      pick(random, [48, 100, 128]),
      pick(random, [8, 16, 32]),
    ]
    const weights = 2 * (inputs * hidden + hidden * code)
    const answer = weights + 2 * hidden + code + inputs
    return {
      stem: `An autoencoder has dense layers of ${inputs} → ${hidden} → ${code} → ${hidden} → ${inputs} units, all with biases and none with tied weights. How many trainable parameters does it have?`,
      parameters: { inputs, hidden, code },
      answer,
      slips: [
        slip('bias-forgotten', weights, 'The weights are right; every unit after the input has a bias as well.'),
        slip(
          'encoder-alone',
          weights / 2 + hidden + code,
          'This is the encoder; the decoder has weights and biases of its own.',
        ),
        slip('tied', answer - weights / 2, 'Tied weights would be shared by both halves; here they are not tied.'),
      ],
      solution: [
        `Encoder: ${inputs + 1} · ${hidden} + ${hidden + 1} · ${code} = ${print((inputs + 1) * hidden + (hidden + 1) * code)}`,
        `Decoder: ${code + 1} · ${hidden} + ${hidden + 1} · ${inputs} = ${print((code + 1) * hidden + (hidden + 1) * inputs)}`,
        `Together **${print(answer)}**`,
      ],
    }
  },
)

export const linearAutoencoderError = computeFamily(
  {
    id: 'V03',
    title: 'The best error of a linear autoencoder',
    topicId: 'autoencoder/vanilla',
    passage: 'linear-is-pca',
    level: 'mid',
    ref: 'Baldi & Hornik 1989',
  },
  (random) => {
    const variances = several(4, () => tenthsFrom(random, 0.2, 9)).sort((one, other) => other - one)
    const kept = pick(random, [1, 2])
    const lost = sum(variances.slice(kept))
    const answer = lost / 4
    return {
      stem: `Centred data of 4 dimensions have a covariance with the eigenvalues ${list(variances)}. A linear autoencoder has a code of ${kept === 1 ? 'one number' : 'two numbers'}. What is its least possible mean squared error, averaged over the 4 dimensions?`,
      parameters: { variances, kept },
      answer,
      decimals: 3,
      slips: [
        slip('sum', lost, 'This is the error summed over dimensions; the question asks for the mean.'),
        slip(
          'kept',
          sum(variances.slice(0, kept)) / 4,
          'The code keeps the largest eigenvalues; the error is what it leaves out.',
        ),
        slip(
          'smallest-kept',
          sum(variances.slice(0, 4 - kept)) / 4,
          'The code keeps the largest eigenvalues, since they matter most, and not the smallest ones.',
        ),
      ],
      solution: [
        'The best linear code spans the directions of the largest eigenvalues; the others are lost.',
        `(${variances.slice(kept).map(short).join(' + ')}) / 4 = **${print(answer, 3)}**`,
      ],
    }
  },
)

export const sparsityPenalty = computeFamily(
  {
    id: 'V04',
    title: 'KL sparsity penalty',
    topicId: 'autoencoder/sparse',
    passage: 'three-ways',
    level: 'mid',
    ref: 'Ng 2011, CS294A notes',
  },
  (random) => {
    const [target, active] = [pick(random, [0.02, 0.05, 0.1]), hundredthsFrom(random, 0.15, 0.7)]
    const penalty = (rho: number, mean: number) =>
      rho * Math.log(rho / mean) + (1 - rho) * Math.log((1 - rho) / (1 - mean))
    const answer = penalty(target, active)
    return {
      stem: `A sigmoid unit of a sparse autoencoder should be active at ${short(target)} on average; over the batch its mean activation is ${short(active)}. What is the KL sparsity penalty of this unit, in nats, before its weight?`,
      parameters: { target, active },
      answer,
      unit: 'nats',
      decimals: 4,
      slips: [
        slip(
          'reversed',
          penalty(active, target),
          'The target stands first in this divergence, the mean activation second.',
        ),
        slip(
          'first-term',
          target * Math.log(target / active),
          'Being inactive counts as well: the second term is missing from this sum.',
        ),
        slip('bits', answer / Math.LN2, 'This is in bits; the natural logarithm gives the answer in nats.'),
      ],
      solution: [
        String.raw`$\rho \ln\frac{\rho}{\hat\rho} + (1 - \rho) \ln\frac{1 - \rho}{1 - \hat\rho}$`,
        `${short(target)} · ln(${short(target)} / ${short(active)}) + ${short(1 - target)} · ln(${short(1 - target)} / ${short(1 - active)}) = **${print(answer, 4)}** nats`,
      ],
    }
  },
)

export const linearDenoiser = computeFamily(
  {
    id: 'V06',
    title: 'The best linear denoiser',
    topicId: 'autoencoder/denoising',
    passage: 'linear',
    level: 'mid',
    ref: 'Bishop 2006, §2.3',
  },
  (random) => {
    const [signal, noise] = [tenthsFrom(random, 0.6, 3), tenthsFrom(random, 0.3, 2)]
    const [signalVariance, noiseVariance] = [signal ** 2, noise ** 2]
    const asked = pick(random, ['factor', 'error'])
    const factor = signalVariance / (signalVariance + noiseVariance)
    const error = factor * noiseVariance
    const answer = asked === 'factor' ? factor : error
    const question =
      asked === 'factor'
        ? 'By which factor does the best linear denoiser multiply its input?'
        : 'What is the least mean squared error of a linear denoiser?'
    return {
      stem: `A signal with mean 0 and standard deviation ${short(signal)} is disturbed by independent noise with mean 0 and standard deviation ${short(noise)}. ${question}`,
      parameters: { signal, noise, asked },
      answer,
      decimals: 3,
      slips: [
        slip(
          'deviations',
          asked === 'factor' ? signal / (signal + noise) : (signal * noise) / (signal + noise),
          'Independent variables add their variances, so the deviations are squared first.',
        ),
        asked === 'factor'
          ? slip(
              'noise-share',
              1 - factor,
              'This is the share of the noise; the denoiser keeps the share of the signal.',
            )
          : slip(
              'copying',
              noiseVariance,
              'This is the error of copying the input; shrinking it towards zero does better.',
            ),
        asked === 'factor'
          ? slip('copying', 1, 'Copying keeps all the noise; shrinking towards the mean has a smaller error.')
          : slip('silence', signalVariance, 'This is the error of answering 0; using the input has a smaller error.'),
      ],
      solution: [
        `Variances: ${short(signalVariance)} and ${short(noiseVariance)}.`,
        asked === 'factor'
          ? `${short(signalVariance)} / (${short(signalVariance)} + ${short(noiseVariance)}) = **${print(answer, 3)}**`
          : `${short(signalVariance)} · ${short(noiseVariance)} / (${short(signalVariance)} + ${short(noiseVariance)}) = **${print(answer, 3)}**`,
      ],
    }
  },
)
