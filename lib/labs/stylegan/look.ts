/** What the page draws an arm from: pictures of the first pairs, [pairs, side², 3] each, as bytes. */
export type StyleLook = {
  /** All styles of the first code. */
  readonly from: Uint8Array
  readonly now: Uint8Array
  /** All styles of the second code. */
  readonly to: Uint8Array
}

export const shownPairs = 5
