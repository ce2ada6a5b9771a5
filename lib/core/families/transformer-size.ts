export interface TransformerShape {
  /** Rows of the token table. */
  readonly vocabulary: number
  /** Rows of the position table. */
  readonly context: number
  readonly width: number
  readonly layers: number
}

/** Q, K, V, O and their biases, and a feed-forward network of four times the width, and two layer norms: 12d² + 13d. */
export const blockParameters = (width: number) => 12 * width ** 2 + 13 * width

/** Pre-norm decoder with learned positions, a final layer norm and tied embeddings (Radford et al. 2019). */
export const gptParameters = ({ vocabulary, context, width, layers }: TransformerShape) =>
  (vocabulary + context) * width + layers * blockParameters(width) + 2 * width

/** Encoder with two segment rows, a layer norm on the embeddings and a pooler (Devlin et al. 2019). */
export const bertParameters = ({ vocabulary, context, width, layers }: TransformerShape) =>
  (vocabulary + context + 2) * width + 2 * width + layers * blockParameters(width) + width ** 2 + width

export interface VisionShape extends Omit<TransformerShape, 'vocabulary' | 'context'> {
  /** Sides of the square image and of a patch, in pixels. */
  readonly image: number
  readonly patch: number
  readonly classes: number
}

/** Patches and one class token. */
export const visionTokens = ({ image, patch }: Pick<VisionShape, 'image' | 'patch'>) => (image / patch) ** 2 + 1

/** RGB patches, class token, learned positions, pre-norm blocks, a final norm and a linear head (Dosovitskiy et al. 2021). */
export function visionParameters(shape: VisionShape) {
  const { patch, width, layers, classes } = shape
  const embedding = (3 * patch ** 2 + 1) * width
  return (
    embedding +
    width +
    visionTokens(shape) * width +
    layers * blockParameters(width) +
    2 * width +
    (width + 1) * classes
  )
}
