import type { Topic } from '@/lib/core/content/guide'
import { Html } from '../ui/html'

/** Questions to put to oneself; the answers are open on demand and readable without JavaScript. */
export function Asks({ asks }: { asks: Topic['asks'] }) {
  return (
    <>
      <h2 id="ask-yourself">Ask yourself</h2>
      <ol className="asks">
        {asks.map((ask, index) => (
          <li key={ask.questionHtml}>
            <details>
              <summary>
                <span className="num">{index + 1}</span>
                <Html as="div" className="read" html={ask.questionHtml} />
                <span className="more">Answer</span>
              </summary>
              <Html className="read answer" html={ask.answerHtml} />
            </details>
          </li>
        ))}
      </ol>
    </>
  )
}
