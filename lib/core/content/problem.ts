/** A fault of the content, as one sentence that names the place. A `warn` is a place to look, not a verdict. */
export interface Problem {
  readonly grade: 'error' | 'warn'
  /** As in `content/cnn/pooling/cards.yaml, item cnn-pooling-07`. */
  readonly place: string
  readonly message: string
}

export const countWords = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
