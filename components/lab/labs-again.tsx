'use client'

import Link from 'next/link'
import { anotherLook, labsAgain } from '@/lib/core/progress/labs-again'
import { useJournal } from '../journal/use-journal'
import { useStudyDay } from '../journal/use-study-day'
import { printDay } from '../ui/day'

type LabPresets = {
  readonly id: string
  readonly title: string
  readonly presets: readonly { readonly id: string; readonly name: string }[]
}

/** Labs in which the learner foretold something wrong some days ago, each at a preset or seed that he has not seen. */
export function LabsAgain({ labs }: { labs: readonly LabPresets[] }) {
  const { status, state } = useJournal()
  const today = useStudyDay()
  if (status !== 'ready' || !today) return null
  const looks = labsAgain(state, today).flatMap((again) => {
    const lab = labs.find(({ id }) => id === again.lab)
    if (!lab) return []
    const look = anotherLook(
      again,
      lab.presets.map(({ id }) => id),
    )
    return [{ lab, look, again }]
  })
  if (looks.length === 0) return null
  return (
    <section id="again" aria-labelledby="labs-again" className="mb-16">
      <h2 id="labs-again" className="mb-3">
        Back for another look
      </h2>
      <ul className="labs-again">
        {looks.map(({ lab, look, again }) => (
          <li key={lab.id}>
            <Link
              href={`/labs/${lab.id}?preset=${look.preset}${look.seed ? `&seed=${look.seed}` : ''}`}
              prefetch={false}
            >
              {lab.title}: {lab.presets.find(({ id }) => id === look.preset)?.name ?? look.preset}
            </Link>
            {look.seed ? `, seed ${look.seed}` : ''}{' '}
            <span className="small">The run did not come as you said on {printDay(again.day)}.</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
