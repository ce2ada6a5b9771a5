import { drawMock } from '@/lib/core/interview/draw-mock'
import { parseMock } from '@/lib/core/interview/mock-plan'
import { begunMocks, mockRunOf } from '@/lib/core/interview/mock-run'
import { useJournal } from '../../journal/use-journal'
import { ButtonLink } from '../../ui/button'
import type { PooledQuestion } from './mock-pool'
import { mockHref, mockWords } from './mock-words'

/** The mock that was begun last and is not over, with the way back to it. */
export function OpenMock({ pool }: { pool: readonly PooledQuestion[] }) {
  const { state } = useJournal()
  const plan = parseMock(new URLSearchParams(begunMocks(state)[0]))
  const run = plan && mockRunOf(drawMock(pool, plan), plan, state)
  if (!plan || !run?.current) return null
  return (
    <section className="sheet quiz-open" aria-labelledby="open-mock">
      <h2 className="h4" id="open-mock">
        {`A mock waits: ${run.given.size} of ${run.asked.length} answered`}
      </h2>
      <p className="small">{mockWords(plan)}</p>
      <ButtonLink look="line" href={mockHref(plan)}>
        Go on with it
      </ButtonLink>
    </section>
  )
}
