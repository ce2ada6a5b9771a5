import { claimOf, endsAtMost, endsWithin } from '../claims/claim'
import type { Claim } from '../lab'
import { type GraphSettings, presets } from './settings'

/** The share is |∂L/∂u| over |∂L/∂q|. Seeds move u, v and y; the rules hold for all of them, so all twelve must pass. */
const copies = { name: 'passes on the same gradient', atLeast: 12, passes: endsWithin('share', 0.999, 1.001) }
const blocks = { name: 'passes on nothing', atLeast: 12, passes: endsAtMost('share', 0) }

export const claims: readonly Claim<GraphSettings>[] = [
  claimOf(presets, {
    id: 'a-saturated-sigmoid-blocks',
    preset: 'saturated-sigmoid',
    statement:
      'A sigmoid whose sum is near 8.5 passes on at most a thousandth of the gradient, one whose sum is near 0 between .22 and .25 of it.',
    demands: [
      { name: 'sum near 8.5: at most .001', atLeast: 12, passes: endsAtMost('share', 0.001) },
      { name: 'sum near 0: .22 to .25', atLeast: 12, passes: endsWithin('share', 0.22, 0.25) },
    ],
  }),
  claimOf(presets, {
    id: 'a-sum-copies-a-product-scales',
    preset: 'sum-and-product',
    statement: 'A sum gives u the gradient of q as it is; a product with a v near 3 gives it 2.8 to 3.2 times that.',
    demands: [
      { ...copies, name: 'sum: the same gradient' },
      { name: 'product: 2.8 to 3.2 times', atLeast: 12, passes: endsWithin('share', 2.79, 3.21) },
    ],
  }),
  claimOf(presets, {
    id: 'a-max-routes-the-gradient',
    preset: 'max-routes',
    statement: 'A max gives nothing to u while v is larger, and the gradient of q as it is while u is larger.',
    demands: [
      { ...blocks, name: 'v is larger: nothing' },
      { ...copies, name: 'u is larger: the same gradient' },
    ],
  }),
  claimOf(presets, {
    id: 'a-relu-is-a-switch',
    preset: 'relu-off',
    statement: 'A ReLU with a sum below 0 passes on nothing, and one with a sum above 0 the gradient as it is.',
    demands: [
      { ...blocks, name: 'sum below 0: nothing' },
      { ...copies, name: 'sum above 0: the same gradient' },
    ],
  }),
  claimOf(presets, {
    id: 'paths-add-up',
    preset: 'two-paths-add',
    statement:
      'Through q = u + v the gradient of q reaches u as it is; through q = u + u · v, with a v near 1, the two paths add to 1.8 to 2.2 times that.',
    demands: [
      { ...copies, name: 'one path: the same gradient' },
      { name: 'two paths: 1.8 to 2.2 times', atLeast: 12, passes: endsWithin('share', 1.79, 2.21) },
    ],
  }),
]
