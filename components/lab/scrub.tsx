'use client'

import { useId } from 'react'
import type { Frame } from '@/lib/labs/lab'

/** Goes through the kept frames. The value is a place in their row, so that one key press is always one frame. */
export function Scrub({
  frames,
  shown,
  status,
  onScrub,
}: {
  frames: readonly Frame[]
  shown: Frame | undefined
  /** "250 of 600 · seed 41 · 1.9 s" */
  status: string
  onScrub: (frame: Frame | null) => void
}) {
  const id = useId()
  const last = frames.length - 1
  const at = frames.findLastIndex(({ update }) => update <= (shown?.update ?? 0))
  return (
    <div className="lab-scrub">
      <label htmlFor={id}>update</label>
      <input
        id={id}
        className="slider"
        type="range"
        min={0}
        max={Math.max(1, last)}
        value={Math.max(0, at)}
        disabled={last < 1}
        aria-valuetext={`update ${shown?.update ?? 0}`}
        onChange={({ currentTarget }) => {
          const place = currentTarget.valueAsNumber
          onScrub(place >= last ? null : (frames[place] ?? null))
        }}
      />
      <output htmlFor={id}>{status}</output>
    </div>
  )
}
