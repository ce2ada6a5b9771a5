import type { Misconception } from '@/lib/core/content/misconception'
import { Html } from '../../ui/html'
import { MarginNote } from '../../ui/margin-note'

/** Right of the line, after a wrong answer: the ideas behind it, what holds instead, and why people believe them. */
export function Beliefs({ beliefs }: { beliefs: readonly Misconception[] }) {
  return beliefs.map(({ id, claimHtml, truthHtml, whyHtml }) => (
    <MarginNote key={id} title="The idea behind it" level="h2">
      <Html className="belief" html={claimHtml} />
      <Html html={truthHtml} />
      <p className="strong">Why people believe it</p>
      <Html html={whyHtml} />
    </MarginNote>
  ))
}
