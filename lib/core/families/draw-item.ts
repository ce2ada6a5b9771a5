import { createRandom } from '../random/random'
import type { Draw, DrawnParameters, Family } from './family'
import { areApart } from './tolerance'

const attempts = 200

/** A question of a family with the seed that draws it again. */
export interface DrawnItem<Drawn extends DrawnParameters = DrawnParameters> extends Draw<Drawn> {
  /** `C01:17` */
  readonly address: string
  readonly familyId: string
  readonly seed: number
}

/**
 * The question that a seed (a whole number from 0) gives, the same on every device. Draws again, on streams that
 * the seed fixes too, until every slip leads to a number of its own; throws if a family never gets there.
 */
export function drawItem<Drawn extends DrawnParameters>(family: Family<Drawn>, seed: number): DrawnItem<Drawn> {
  const address = addressOf(family.id, seed)
  for (let attempt = 0; attempt < attempts; attempt++) {
    const draw = family.draw(createRandom(`${address}:${attempt}`))
    if (areApart(draw)) return { ...draw, address, familyId: family.id, seed }
  }
  throw new Error(`Family ${family.id}, seed ${seed}: no draw of ${attempts} parts its slips; widen its ranges.`)
}

/** `C01:17`: under this name a question can be shared and seen again. */
export const addressOf = (familyId: string, seed: number) => `${familyId}:${seed}`

/** The family and the seed of an address, or undefined if it is none. */
export function parseAddress(address: string): { readonly familyId: string; readonly seed: number } | undefined {
  const [, familyId, digits] = /^([A-Z]\d{2}):(0|[1-9]\d{0,14})$/.exec(address) ?? []
  return familyId && digits ? { familyId, seed: Number(digits) } : undefined
}
