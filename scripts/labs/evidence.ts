import type { LabEvidence } from '@/lib/core/content/lab'
import type { Claim } from '@/lib/labs/lab'
import type { ClaimResult } from '@/lib/labs/verify'

export const evidencePath = (id: string) => `lib/labs/${id}/evidence.json`

/** What the page shows of a proof, with what the claim said at that time: a test tells when the two part. */
export function evidenceOf(claims: readonly Claim[], results: readonly ClaimResult[]): LabEvidence {
  return {
    claims: claims.flatMap((claim) => {
      const result = results.find(({ id }) => id === claim.id)
      if (!result) return []
      const { id, arms, holds } = result
      return [{ id, ...saidBy(claim), arms: arms.map((arm) => ({ ...arm })), holds }]
    }),
  }
}

/** What a claim says, as plain data. */
export const saidBy = ({ statement, preset, budget, tunedOn, seeds, arms }: Claim) => ({
  statement,
  preset,
  budget,
  tunedOn: [...tunedOn],
  seeds: [...seeds],
  demands: arms.map(({ name, atLeast, settings }) => ({ name, atLeast, settings: { ...settings } })),
})

export function evidenceText(id: string, { claims }: LabEvidence) {
  const rows = claims.flatMap(({ statement, arms, demands, holds, seeds, tunedOn }) => [
    `### ${statement}\n`,
    `Tuned on seeds ${range(tunedOn)}, run on seeds ${range(seeds)}: ${holds ? 'holds' : '**does not hold**'}.\n`,
    '| arm | passed | demanded |',
    '|---|---|---|',
    ...arms.map(({ name, passed, of }, at) => `| ${name} | ${passed} of ${of} | ${demands[at]?.atLeast} |`),
    '',
  ])
  return `## ${id}\n\n${rows.join('\n')}`
}

const range = (seeds: readonly number[]) => `${seeds[0]} to ${seeds.at(-1)}`
