import { claimMaker, endsAtLeast, endsAtMost, endsWithin } from '../claims/claim'
import type { Claim } from '../lab'
import { type GanSettings, presets } from './settings'

/** Modes covered after the last update, of eight. */
const covers = { name: 'covers 7 or 8 modes', passes: endsAtLeast('modes', 7) }
const collapses = { name: 'covers at most 3 modes', passes: endsAtMost('modes', 3) }
const drops = { name: 'covers 4 to 6 modes', passes: endsWithin('modes', 4, 6) }

/** Seeds 101 to 112 were seen while a budget was chosen, so others have to show it. */
const claim = claimMaker(presets, { seeds: { from: 201, count: 12 } })

export const claims: readonly Claim<GanSettings>[] = [
  claim({
    id: 'momentum-collapses',
    preset: 'momentum',
    statement:
      'With β₁ .9 the generator mostly covers at most 3 of 8 modes after 1,200 updates; with β₁ .5 it covers 7 or 8.',
    demands: [
      { ...collapses, name: `β₁ .9: ${collapses.name}`, atLeast: 8 },
      { ...covers, name: `β₁ .5: ${covers.name}`, atLeast: 10 },
    ],
  }),
  claim({
    id: 'a-frozen-discriminator-is-fooled',
    preset: 'frozen-discriminator',
    statement:
      'Against a discriminator that stops learning at update 300 the generator ends on at most 3 modes; against one that learns on it covers 7 or 8.',
    demands: [
      { ...collapses, name: `frozen: ${collapses.name}`, atLeast: 11 },
      { ...covers, name: `learns on: ${covers.name}`, atLeast: 11 },
    ],
  }),
  claim({
    id: 'five-steps-drop-modes',
    preset: 'five-steps',
    statement:
      'With five steps of the discriminator for one of the generator, on more than half of the seeds 4 to 6 modes are covered; with one step, 7 or 8 on nearly all.',
    demands: [
      { ...drops, name: `five steps: ${drops.name}`, atLeast: 7 },
      { ...covers, name: `one step: ${covers.name}`, atLeast: 10 },
    ],
  }),
  claim({
    id: 'saturating-loss-keeps-what-the-other-drops',
    preset: 'five-steps-saturating',
    statement:
      'With five steps of the discriminator the non-saturating loss drops modes on more than half of the seeds; the saturating one covers 7 or 8.',
    demands: [
      { ...drops, name: `non-saturating: ${drops.name}`, atLeast: 7 },
      { ...covers, name: `saturating: ${covers.name}`, atLeast: 11 },
    ],
  }),
  claim({
    id: 'saturating-loss-learns-too',
    preset: 'saturating',
    statement: 'With one step each and Adam, the saturating loss covers 7 or 8 modes as the non-saturating one does.',
    demands: [
      { ...covers, name: `saturating: ${covers.name}`, atLeast: 9 },
      { ...covers, name: `non-saturating: ${covers.name}`, atLeast: 11 },
    ],
  }),
]
