import { pick, wholeFrom } from '../random/random'
import { computeFamily, slip } from './family'
import { print } from './number-text'

const place = { topicId: 'training/initialisation', passage: 'scale', level: 'mid' } as const

export const initialScale = computeFamily(
  { ...place, id: 'D11', title: 'Scale of Glorot and He initialisation', ref: 'Glorot & Bengio 2010; He et al. 2015' },
  (random) => {
    const [fanIn, fanOut] = [8 * wholeFrom(random, 4, 80), 8 * wholeFrom(random, 4, 80)]
    const scheme = pick(random, ['Glorot', 'He'])
    const parameters = { fanIn, fanOut, scheme }
    const layer = `A dense layer has ${fanIn} inputs and ${fanOut} units.`
    if (scheme === 'Glorot') {
      const answer = Math.sqrt(6 / (fanIn + fanOut))
      return {
        stem: `${layer} Its weights are drawn Glorot-uniform from −a to a. What is a?`,
        parameters,
        answer,
        decimals: 4,
        slips: [
          slip(
            'deviation',
            Math.sqrt(2 / (fanIn + fanOut)),
            'This is the standard deviation; a uniform variable reaches √3 times as far.',
          ),
          slip(
            'fan-in-alone',
            Math.sqrt(6 / fanIn),
            'Glorot takes the mean of both directions: inputs and outputs count.',
          ),
          slip(
            'root-forgotten',
            6 / (fanIn + fanOut),
            'The variance of a uniform variable is a²/3, so a root is taken.',
          ),
        ],
        solution: [
          String.raw`The variance $2/(n + m)$ of a uniform variable is $a^2/3$, so $a = \sqrt{6/(n + m)}$.`,
          `√(6 / (${fanIn} + ${fanOut})) = **${print(answer, 4)}**`,
        ],
      }
    }
    const answer = Math.sqrt(2 / fanIn)
    return {
      stem: `${layer} ReLU follows. Which standard deviation does He initialisation (fan-in) ask for?`,
      parameters,
      answer,
      decimals: 4,
      slips: [
        slip('variance', 2 / fanIn, 'This is the variance; the standard deviation is its square root.'),
        slip('relu-forgotten', Math.sqrt(1 / fanIn), 'ReLU halves the mean square, and the 2 makes up for that half.'),
        slip('fan-out', Math.sqrt(2 / fanOut), 'A unit sums over its inputs, so the fan-in sets the scale here.'),
      ],
      solution: [String.raw`$\mathrm{Var}(w) = 2/n$ with the fan-in $n$.`, `√(2 / ${fanIn}) = **${print(answer, 4)}**`],
    }
  },
)

export const signalThroughLayers = computeFamily(
  { ...place, id: 'D12', title: 'Mean square after many ReLU layers', ref: 'He et al. 2015' },
  (random) => {
    const [width, layers] = [pick(random, [128, 256, 512, 1024]), wholeFrom(random, 4, 12)]
    const gain = pick(random, [1.6, 1.7, 1.8, 1.9, 2.1, 2.2, 2.3, 2.4])
    const answer = (gain / 2) ** layers
    return {
      stem: `A network has ${layers} layers of ${width} ReLU units, without biases; the weights are independent with mean 0 and variance ${gain}/${width}. The input has the same width. By which factor does the mean square of the activations change from the input to the last layer, in expectation?`,
      parameters: { width, layers, gain },
      answer,
      decimals: 3,
      slips: [
        slip(
          'relu-forgotten',
          gain ** layers,
          'ReLU sets one half to zero, so each layer also halves the mean square.',
        ),
        slip(
          'root',
          Math.sqrt(answer),
          'This is the factor of the root mean square; the question asks for its square.',
        ),
        slip('added', (gain / 2) * layers, 'Layers act one after the other, so their factors are multiplied.'),
      ],
      solution: [
        String.raw`A layer gives $n\,\mathrm{Var}(w)\,\mathrm{E}[x^2]$ before ReLU and half of it after.`,
        `(${gain} / 2)^${layers} = **${print(answer, 3)}**`,
      ],
    }
  },
)
