import { renderToStaticMarkup } from 'react-dom/server'
import { Picture } from '@/components/lab/picture'
import type { Lab, Training } from '@/lib/labs/lab'
import { createRun } from '@/lib/labs/run'

export const picturePath = (id: string) => `content/labs/${id}.svg`

/** The first figure of both arms at the end of the lab's first preset, with that preset's own seed. */
export function drawPicture(lab: Lab, training: Training): string {
  const [name, preset] = Object.entries(lab.presets)[0] ?? []
  if (!name || !preset) throw new Error(`lib/labs/${lab.id}: a lab needs at least one preset`)
  const { seed, budget, arms } = preset
  const run = createRun(training, { seed, budget, arms }, { looks: true })
  while (!run.end) run.step()
  const [a, b] = arms.map((settings, at) => lab.figures(run.kept.arms[at]?.look, settings, seed)[0])
  run.dispose()
  if (!a || !b) throw new Error(`lib/labs/${lab.id}: an arm needs at least one figure`)
  const title = `${lab.armName(arms[0], arms[1])}, and ${lab.armName(arms[1], arms[0])}, after ${run.kept.update} updates.`
  return `${renderToStaticMarkup(<Picture figures={[a, b]} title={title} />)}\n`
}
