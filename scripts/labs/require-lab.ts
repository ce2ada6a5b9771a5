import { createRequire } from 'node:module'
import type { Claim, Lab, Training } from '@/lib/labs/lab'

// Node cannot import the gradients of tfjs as a module (its files name each other without endings); it can require them.
const require = createRequire(import.meta.url)

/** The parts of a lab, with tensors ready. */
export async function requireLab(id: string): Promise<{ lab: Lab; training: Training; claims: readonly Claim[] }> {
  const { prepareTensors }: typeof import('@/lib/labs/tensor') = require('../../lib/labs/tensor.ts')
  await prepareTensors()
  const { lab } = require(`../../lib/labs/${id}/lab.ts`)
  const { training } = require(`../../lib/labs/${id}/training.ts`)
  const { claims } = require(`../../lib/labs/${id}/claims.ts`)
  return { lab, training, claims }
}
