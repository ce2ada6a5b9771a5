import type { MockRun } from '@/lib/core/interview/mock-run'
import type { PooledQuestion } from './mock-pool'

/** The questions so far with their points. What comes is not told. */
export function MockRail({ run }: { run: MockRun<PooledQuestion> }) {
  return (
    <nav className="rail iv-rail" aria-label="Questions of this mock">
      <p className="rail-title">This mock</p>
      <ol>
        {run.asked.map(({ id, questionText }, at) => {
          const answer = run.given.get(id)
          const isNow = run.current?.id === id
          return (
            <li key={id} {...(isNow ? { 'aria-current': 'step' as const } : {})}>
              <span className="num">{at + 1}</span>
              <span>{answer || isNow ? questionText : 'still to come'}</span>
              <span className="num">
                {answer ? `${answer.ticked.length + answer.followed.length}/${answer.points + answer.followUps}` : ''}
              </span>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
