import { errorAt, type Problem } from '@/lib/core/content/problem'
import { type CodeRun, runCode } from './run-code'
import type { TopicFiles } from './topic'

/** Runs the code of every item and compares what it prints with what the item says. */
export async function checkCode(topics: readonly TopicFiles[]): Promise<Problem[]> {
  const pieces = topics.flatMap(({ id, interview }) =>
    interview.flatMap((entry) =>
      entry.code ? [{ place: `content/${id}/interview.yaml, item ${entry.id}`, ...entry.code }] : [],
    ),
  )
  const runs = await runCode(pieces.map(({ source }) => source))
  return pieces.flatMap(({ place, prints }, at): Problem[] => {
    const fault = faultOf(runs[at], prints)
    return fault === null ? [] : [{ ...errorAt(place, fault), about: 'code' }]
  })
}

const trimmed = (text: string) => text.replace(/[ \t]+$/gm, '').trim()

/** What keeps a run from printing what it should; null when nothing does. */
export function faultOf(run: CodeRun | undefined, prints: string): string | null {
  if (!run) return 'the code did not run'
  if ('fault' in run) return `the code fails: ${run.fault}`
  return trimmed(run.printed) === trimmed(prints) ? null : `the code prints\n${trimmed(run.printed)}`
}
