'use client'
import { Dices } from 'lucide-react'
import { useState } from 'react'
import type { Formulas } from '@/lib/core/content/formula-shape'
import { drawItem } from '@/lib/core/families/draw-item'
import { familyOf } from '@/lib/core/families/families'
import { Button } from '../../ui/button'
import { Skeleton } from '../../ui/skeleton'
import { useHydrated } from '../../ui/use-hydrated'
import { chanceSeed } from '../seed'
import { useSeed } from '../use-seed'
import { DrawnText } from './drawn-text'
import { NumberItemView } from './number-item-view'

/** A question of the family with the numbers of the seed in the address; without one, with numbers of chance. */
export function FamilyDesk({ familyId, formulas }: { familyId: string; formulas: Formulas }) {
  const { seed: asked, drawAnew } = useSeed()
  const [chance] = useState(chanceSeed)
  const seed = asked ?? chance
  const family = familyOf(familyId)
  // The server cannot know the seed: the question is drawn once the browser has taken over.
  if (!useHydrated() || !family) return <Skeleton label="Drawing the numbers" shape={['line', 'line', 'block']} />
  const draw = drawItem(family, seed)
  return (
    <>
      <p className="stem" id="stem">
        <DrawnText text={draw.stem} formulas={formulas} />
      </p>
      <NumberItemView key={seed} draw={draw} formulas={formulas} />
      <div className="actions quiz-actions">
        <Button look="line" onClick={drawAnew}>
          <Dices className="icon" />
          New numbers
        </Button>
        <span className="small">
          These numbers: <a href={`?seed=${seed}`}>seed {seed}</a>
        </span>
      </div>
    </>
  )
}
