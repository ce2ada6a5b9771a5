import type { InterviewItem } from '@/lib/core/content/interview'
import { ScrollBox } from '../ui/scroll-box'

/** The code of an answer and what it prints: the content check runs it and compares. */
export function CodeRun({ code: { source, prints } }: { code: NonNullable<InterviewItem['code']> }) {
  return (
    <>
      <h2>The code</h2>
      <ScrollBox className="iv-code scroll" label="Code">
        <pre>
          <code>{source}</code>
        </pre>
      </ScrollBox>
      <h3 className="h4">It prints</h3>
      <ScrollBox className="iv-code scroll" label="Output">
        <pre>
          <samp>{prints}</samp>
        </pre>
      </ScrollBox>
    </>
  )
}
