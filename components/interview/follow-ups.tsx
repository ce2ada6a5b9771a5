import type { InterviewItem } from '@/lib/core/content/interview'
import { Html } from '../ui/html'

/** What an interviewer may ask next. */
export function FollowUps({
  followUps,
  asked = 0,
}: Pick<InterviewItem, 'followUps'> & {
  /** So many were asked already: their answers stand open. */
  asked?: number
}) {
  return (
    <>
      <h2>They may go on</h2>
      <ol className="asks">
        {followUps.map(({ questionHtml, answerHtml }, at) => (
          <li key={questionHtml}>
            <details open={at < asked}>
              <summary>
                <span className="num">{at + 1}</span>
                <Html as="div" className="read" html={questionHtml} />
                <span className="more">Answer</span>
              </summary>
              <Html className="read answer" html={answerHtml} />
            </details>
          </li>
        ))}
      </ol>
    </>
  )
}
