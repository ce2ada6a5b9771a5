import type { Frame } from '@/lib/labs/lab'
import type { BenchState } from './bench-store'

const endWords = { budget: '', settled: 'settled', 'blew-up': 'blew up' }

/** "250 of 600 · seed 41 · 1.9 s", and why it stopped before its budget. */
export function statusOf({
  bench,
  shown,
  budget,
  seed,
}: {
  bench: Pick<BenchState, 'playing' | 'end' | 'ms'> | null
  shown: Pick<Frame, 'update'> | undefined
  budget: number
  seed: number
}) {
  if (!bench || !shown) return `seed ${seed} · loading`
  const end = bench.end ? endWords[bench.end] : bench.playing || shown.update === 0 ? '' : 'paused'
  return [`${shown.update} of ${budget}`, `seed ${seed}`, `${(bench.ms / 1000).toFixed(1)}\u00A0s`, end]
    .filter(Boolean)
    .join(' · ')
}
