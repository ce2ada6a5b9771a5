import type { Claim, Lab, Training } from './lab'

/** A lab in three parts, each loaded by the one who needs it: the page, the worker, the proof. */
type LabParts = {
  lab(): Promise<Lab>
  training(): Promise<Training>
  claims(): Promise<readonly Claim[]>
}

/** Every lab, by the id that is its folder, its content file and its address. `npm run new:lab` adds a line. */
export const labs = {
  'neuron-and-layers': {
    lab: async () => (await import('./neuron-and-layers/lab')).lab,
    training: async () => (await import('./neuron-and-layers/training')).training,
    claims: async () => (await import('./neuron-and-layers/claims')).claims,
  },
} satisfies Record<string, LabParts>

export const partsOf = (id: string): LabParts | undefined =>
  Object.entries<LabParts>(labs).find(([name]) => name === id)?.[1]
