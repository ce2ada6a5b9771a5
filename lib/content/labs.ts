import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type LabWords, labEvidenceSchema, labFileSchema } from '@/lib/core/content/lab'
import { contentFolder, parseYaml, readText } from './files'

const folder = join(contentFolder, 'labs')
const evidenceFolder = join(/* turbopackIgnore: true */ process.cwd(), 'lib', 'labs')

/** The words and the evidence of every lab, in the order of their topics' ids. @throws one sentence that names the file */
export function loadLabs(): LabWords[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => loadLab(file.slice(0, -'.yaml'.length)))
    .sort((a, b) => a.topic.localeCompare(b.topic))
}

export function loadLab(id: string): LabWords {
  const path = join(folder, `${id}.yaml`)
  const words = parseYaml(readText(path), path, labFileSchema)
  const evidencePath = join(evidenceFolder, id, 'evidence.json')
  // JSON is YAML, and one reader says what is wrong with either in the same way.
  return { id, ...words, evidence: parseYaml(readText(evidencePath), evidencePath, labEvidenceSchema) }
}

/** The drawing of a run that stands for the lab in lists: SVG that `npm run labs:verify` made. */
export const loadLabPicture = (id: string) => readText(join(folder, `${id}.svg`))
