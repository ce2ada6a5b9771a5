import { writeFileSync } from 'node:fs'
import { breath } from '@/lib/labs/breath'
import { type ClaimResult, verifyClaim } from '@/lib/labs/verify'
import { evidenceOf, evidencePath } from './evidence'
import { drawPicture, picturePath } from './picture'
import { requireLab } from './require-lab'
import { surprisesOf } from './verify-presets'

/** Runs every claim of a lab on its fresh seeds, keeps the evidence and draws the lab's picture anew. Presets are tried too. */
export async function verifyLab(id: string, say: (line: string) => void) {
  const { lab, training, claims } = await requireLab(id)
  const results: ClaimResult[] = []
  for (const claim of claims) {
    const result = await verifyClaim(training, claim, claim.seeds, breath)
    const arms = result.arms.map(({ name, passed, of }) => `${name} (${passed} of ${of})`).join('; ')
    say(`${result.holds ? 'holds' : 'FAILS'}  ${id}/${claim.id}: ${arms}, ${result.seconds} s`)
    results.push(result)
  }
  writeFileSync(evidencePath(id), `${JSON.stringify(evidenceOf(claims, results), null, 2)}\n`)
  writeFileSync(picturePath(id), drawPicture(lab, training))
  return { results, surprises: surprisesOf(lab, training) }
}
