/** A fault of the content, as one sentence that names the place. A `warn` is a place to look, not a verdict. */
export interface Problem {
  readonly grade: 'error' | 'warn'
  /** As in `content/cnn/pooling/cards.yaml, item cnn-pooling-07`. */
  readonly place: string
  readonly message: string
  /** What the figures count by itself: a link that leads nowhere, a formula, code that prints something else. */
  readonly about?: 'link' | 'math' | 'code'
}

export const errorAt = (place: string, message: string): Problem => ({ grade: 'error', place, message })
export const warningAt = (place: string, message: string): Problem => ({ grade: 'warn', place, message })

export const countWords = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
