import type { QuizItem } from '@/lib/core/content/quiz'
import { Html } from '../../ui/html'

/** The answer for whoever reads without scripts. */
export function PlainAnswer({ item }: { item: QuizItem }) {
  return (
    <details className="disclosure read">
      <summary>The answer</summary>
      {item.kind === 'choice'
        ? item.options.map(({ id, isKey, html, whyHtml }) => (
            <div key={id}>
              <b>{isKey ? 'Right' : 'Wrong'}</b>
              <Html html={html} />
              <Html className="small" html={whyHtml} />
            </div>
          ))
        : null}
      {item.kind === 'order' ? (
        <>
          <ol>
            {item.steps.map(({ id, html }) => (
              <li key={id}>
                <Html html={html} />
              </li>
            ))}
          </ol>
          <Html className="small" html={item.whyHtml} />
        </>
      ) : null}
      {item.kind === 'match'
        ? item.pairs.map(({ id, leftHtml, rightHtml, whyHtml }) => (
            <div key={id}>
              <Html html={leftHtml} />
              <Html html={rightHtml} />
              <Html className="small" html={whyHtml} />
            </div>
          ))
        : null}
    </details>
  )
}
