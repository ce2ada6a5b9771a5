/** Units per layer, from the two coordinates to the one logit: depth 2 and width 8 give [2, 8, 8, 1]. */
export const layerSizes = (depth: number, width: number) => [2, ...Array<number>(depth).fill(width), 1]
