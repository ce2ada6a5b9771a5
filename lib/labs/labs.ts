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
  convolution: {
    lab: async () => (await import('./convolution/lab')).lab,
    training: async () => (await import('./convolution/training')).training,
    claims: async () => (await import('./convolution/claims')).claims,
  },
  autoencoder: {
    lab: async () => (await import('./autoencoder/lab')).lab,
    training: async () => (await import('./autoencoder/training')).training,
    claims: async () => (await import('./autoencoder/claims')).claims,
  },
  optimisers: {
    lab: async () => (await import('./optimisers/lab')).lab,
    training: async () => (await import('./optimisers/training')).training,
    claims: async () => (await import('./optimisers/claims')).claims,
  },
  'self-attention': {
    lab: async () => (await import('./self-attention/lab')).lab,
    training: async () => (await import('./self-attention/training')).training,
    claims: async () => (await import('./self-attention/claims')).claims,
  },
  'weights-and-biases': {
    lab: async () => (await import('./weights-and-biases/lab')).lab,
    training: async () => (await import('./weights-and-biases/training')).training,
    claims: async () => (await import('./weights-and-biases/claims')).claims,
  },
  'vanilla-rnn': {
    lab: async () => (await import('./vanilla-rnn/lab')).lab,
    training: async () => (await import('./vanilla-rnn/training')).training,
    claims: async () => (await import('./vanilla-rnn/claims')).claims,
  },
  lstm: {
    lab: async () => (await import('./lstm/lab')).lab,
    training: async () => (await import('./lstm/training')).training,
    claims: async () => (await import('./lstm/claims')).claims,
  },
  gan: {
    lab: async () => (await import('./gan/lab')).lab,
    training: async () => (await import('./gan/training')).training,
    claims: async () => (await import('./gan/claims')).claims,
  },
  variational: {
    lab: async () => (await import('./variational/lab')).lab,
    training: async () => (await import('./variational/training')).training,
    claims: async () => (await import('./variational/claims')).claims,
  },
  'activation-functions': {
    lab: async () => (await import('./activation-functions/lab')).lab,
    training: async () => (await import('./activation-functions/training')).training,
    claims: async () => (await import('./activation-functions/claims')).claims,
  },
  filter: {
    lab: async () => (await import('./filter/lab')).lab,
    training: async () => (await import('./filter/training')).training,
    claims: async () => (await import('./filter/claims')).claims,
  },
  'learning-rate': {
    lab: async () => (await import('./learning-rate/lab')).lab,
    training: async () => (await import('./learning-rate/training')).training,
    claims: async () => (await import('./learning-rate/claims')).claims,
  },
  'encoder-decoder': {
    lab: async () => (await import('./encoder-decoder/lab')).lab,
    training: async () => (await import('./encoder-decoder/training')).training,
    claims: async () => (await import('./encoder-decoder/claims')).claims,
  },
  'conditional-gan': {
    lab: async () => (await import('./conditional-gan/lab')).lab,
    training: async () => (await import('./conditional-gan/training')).training,
    claims: async () => (await import('./conditional-gan/claims')).claims,
  },
  backpropagation: {
    lab: async () => (await import('./backpropagation/lab')).lab,
    training: async () => (await import('./backpropagation/training')).training,
    claims: async () => (await import('./backpropagation/claims')).claims,
  },
  'computation-graph': {
    lab: async () => (await import('./computation-graph/lab')).lab,
    training: async () => (await import('./computation-graph/training')).training,
    claims: async () => (await import('./computation-graph/claims')).claims,
  },
  pooling: {
    lab: async () => (await import('./pooling/lab')).lab,
    training: async () => (await import('./pooling/training')).training,
    claims: async () => (await import('./pooling/claims')).claims,
  },
  'wasserstein-gan': {
    lab: async () => (await import('./wasserstein-gan/lab')).lab,
    training: async () => (await import('./wasserstein-gan/training')).training,
    claims: async () => (await import('./wasserstein-gan/claims')).claims,
  },
  denoising: {
    lab: async () => (await import('./denoising/lab')).lab,
    training: async () => (await import('./denoising/training')).training,
    claims: async () => (await import('./denoising/claims')).claims,
  },
  gru: {
    lab: async () => (await import('./gru/lab')).lab,
    training: async () => (await import('./gru/training')).training,
    claims: async () => (await import('./gru/claims')).claims,
  },
  'time-series': {
    lab: async () => (await import('./time-series/lab')).lab,
    training: async () => (await import('./time-series/training')).training,
    claims: async () => (await import('./time-series/claims')).claims,
  },
  'feature-maps': {
    lab: async () => (await import('./feature-maps/lab')).lab,
    training: async () => (await import('./feature-maps/training')).training,
    claims: async () => (await import('./feature-maps/claims')).claims,
  },
  sparse: {
    lab: async () => (await import('./sparse/lab')).lab,
    training: async () => (await import('./sparse/training')).training,
    claims: async () => (await import('./sparse/claims')).claims,
  },
  'progressive-gan': {
    lab: async () => (await import('./progressive-gan/lab')).lab,
    training: async () => (await import('./progressive-gan/training')).training,
    claims: async () => (await import('./progressive-gan/claims')).claims,
  },
  'multi-head': {
    lab: async () => (await import('./multi-head/lab')).lab,
    training: async () => (await import('./multi-head/training')).training,
    claims: async () => (await import('./multi-head/claims')).claims,
  },
  anomaly: {
    lab: async () => (await import('./anomaly/lab')).lab,
    training: async () => (await import('./anomaly/training')).training,
    claims: async () => (await import('./anomaly/claims')).claims,
  },
  'over-fitting': {
    lab: async () => (await import('./over-fitting/lab')).lab,
    training: async () => (await import('./over-fitting/training')).training,
    claims: async () => (await import('./over-fitting/claims')).claims,
  },
  'batch-normalisation': {
    lab: async () => (await import('./batch-normalisation/lab')).lab,
    training: async () => (await import('./batch-normalisation/training')).training,
    claims: async () => (await import('./batch-normalisation/claims')).claims,
  },
  'double-descent': {
    lab: async () => (await import('./double-descent/lab')).lab,
    training: async () => (await import('./double-descent/training')).training,
    claims: async () => (await import('./double-descent/claims')).claims,
  },
  'character-transformer': {
    lab: async () => (await import('./character-transformer/lab')).lab,
    training: async () => (await import('./character-transformer/training')).training,
    claims: async () => (await import('./character-transformer/claims')).claims,
  },
  stylegan: {
    lab: async () => (await import('./stylegan/lab')).lab,
    training: async () => (await import('./stylegan/training')).training,
    claims: async () => (await import('./stylegan/claims')).claims,
  },
} satisfies Record<string, LabParts>

export const partsOf = (id: string): LabParts | undefined =>
  Object.entries<LabParts>(labs).find(([name]) => name === id)?.[1]
