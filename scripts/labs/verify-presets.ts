import type { Lab, Training } from '@/lib/labs/lab'
import { createRun } from '@/lib/labs/run'
import { tracesOf } from '@/lib/labs/trace'

/** Sentences about presets that come out otherwise than they say with the very seed that they start with. */
export function surprisesOf(lab: Lab, training: Training): string[] {
  return Object.entries(lab.presets).flatMap(([name, { seed, budget, arms, expected }]) => {
    const run = createRun(training, { seed, budget, arms }, { looks: false })
    const frames = [run.kept]
    while (!run.end) if (run.step()) frames.push(run.kept)
    run.dispose()
    const came = tracesOf(frames).map((trace) => lab.judge(trace))
    if (came.join() === expected.join()) return []
    return [`${lab.id}, preset ${name}: seed ${seed} gives ${came.join(' and ')}, not ${expected.join(' and ')}`]
  })
}
