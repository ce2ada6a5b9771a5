import type { Frame, Training } from '../lab'
import { createRun, type Experiment } from '../run'

/** The last kept frame of a run with pictures, from its start to its end, with all of its tensors freed. */
export function endOfRun(training: Training, experiment: Experiment): Frame {
  const run = createRun(training, experiment, { looks: true })
  while (!run.end) run.step()
  run.dispose()
  return run.kept
}
