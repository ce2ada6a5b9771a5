'use client'

import { Button } from '@/components/ui/button'
import { armNames } from '@/lib/labs/knob'
import type { Frame } from '@/lib/labs/lab'

/** Says what a run that left the range of numbers is, and lets it be gone through again. */
export function BlewUp({ frame, words, onAgain }: { frame: Frame | undefined; words: string; onAgain: () => void }) {
  const at = frame?.arms.findIndex(({ blewUpAt }) => blewUpAt !== null) ?? -1
  const update = frame?.arms[at]?.blewUpAt
  if (!update) return null
  return (
    <div className="lab-blew" role="status">
      <h2>
        Arm {armNames[at]?.toUpperCase()} blew up at update {update}.
      </h2>
      <p>{words}</p>
      <Button look="line" onClick={onAgain}>
        Back to update 0, to step through it
      </Button>
    </div>
  )
}
