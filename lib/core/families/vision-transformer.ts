import { pick, wholeFrom } from '../random/random'
import { computeFamily, slip } from './family'
import { print } from './number-text'
import { blockParameters, visionParameters, visionTokens } from './transformer-size'

export const visionTransformer = computeFamily(
  {
    id: 'T10',
    title: 'Tokens and parameters of a vision transformer',
    topicId: 'transformer/applications',
    passage: 'images',
    level: 'mid',
    ref: 'Dosovitskiy et al. 2021',
  },
  (random) => {
    const [patch, across] = [pick(random, [8, 14, 16, 32]), wholeFrom(random, 7, 24)]
    const image = patch * across
    const [width, layers, classes] = [
      pick(random, [192, 384, 768]),
      pick(random, [6, 12]),
      10 * wholeFrom(random, 1, 100),
    ]
    const shape = { image, patch, width, layers, classes }
    const asked = pick(random, ['tokens', 'parameters'])
    const tokens = visionTokens(shape)
    const parameters = { ...shape, asked }
    if (asked === 'tokens') {
      return {
        stem: `A vision transformer cuts RGB images of ${image} × ${image} pixels into patches of ${patch} × ${patch} and prepends a class token. How many tokens does each block see?`,
        parameters,
        answer: tokens,
        slips: [
          slip('class-token', tokens - 1, 'The class token is one more token beside the patches.'),
          slip('one-side', across + 1, 'Patches are cut along both axes, so their number is squared.'),
          slip(
            'channels',
            3 * (tokens - 1) + 1,
            'A patch holds all three colours, so channels make no further tokens.',
          ),
        ],
        solution: [`${image} / ${patch} = ${across} patches along each side.`, `${across}² + 1 = **${print(tokens)}**`],
      }
    }
    const answer = visionParameters(shape)
    const embedding = (3 * patch ** 2 + 1) * width
    return {
      stem: `A vision transformer reads RGB images of ${image} × ${image} in patches of ${patch} × ${patch}: linear patch embedding with bias, class token, learned positions for all tokens, ${layers} blocks of width ${width} ($12d^2 + 13d$ each), a final layer norm, a linear head for ${classes} classes with bias. How many parameters?`,
      parameters,
      answer,
      slips: [
        slip(
          'positions',
          answer - tokens * width,
          'Every token, the class token included, has a learned position vector.',
        ),
        slip(
          'head',
          answer - (width + 1) * classes,
          'The head is a dense layer with weights and biases and counts as well.',
        ),
        slip(
          'grey',
          answer - 2 * patch ** 2 * width,
          'A patch holds three colours, so each of its pixels counts three times.',
        ),
        slip('class-token', answer - 2 * width, 'The class token is a learned vector, and it has a position too.'),
      ],
      solution: [
        `Patches: (3 · ${patch}² + 1) · ${width} = ${print(embedding)}. Class token and ${print(tokens)} positions: ${print(tokens + 1)} · ${width} = ${print((tokens + 1) * width)}.`,
        `Blocks: ${layers} · ${print(blockParameters(width))} = ${print(layers * blockParameters(width))}. Norm: ${print(2 * width)}. Head: ${width + 1} · ${classes} = ${print((width + 1) * classes)}.`,
        `Together **${print(answer)}**`,
      ],
    }
  },
)
