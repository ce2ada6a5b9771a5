import { pick, several, tenthsFrom } from '../random/random'
import { computeFamily, slip } from './family'
import { list, print, short } from './number-text'
import { sum } from './statistics'

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
