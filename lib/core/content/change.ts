/** A change of an item's text that its learners should hear of. */
export interface Change {
  /** The day it was published, `YYYY-MM-DD`. */
  readonly on: string
  readonly whatHtml: string
}

/** The changes that somebody cannot know who saw the text last on that day. */
export function changesSince(changed: readonly Change[] | undefined, day: string): readonly Change[] {
  return (changed ?? []).filter(({ on }) => on > day)
}
