import Link from 'next/link'
import type { InterviewItem } from '@/lib/core/content/interview'
import { Html } from '../ui/html'
import type { InterviewPlace } from './interview-page'

/** What to be on guard against: an answer that is too weak, and a belief that is wrong. */
export function Pair({
  weakHtml,
  mistake,
  mistakeTopic,
}: Pick<InterviewItem, 'weakHtml' | 'mistake'> & Pick<InterviewPlace, 'mistakeTopic'>) {
  return (
    <div className="iv-pair">
      <section>
        <h2 className="h4">A weak answer</h2>
        <Html className="small" html={weakHtml} />
      </section>
      <section>
        <h2 className="h4">Common mistake</h2>
        <Html className="iv-said" html={mistake.claimHtml} />
        <Html className="small" html={mistake.truthHtml} />
        <div className="small">
          <b className="strong">Why people believe it.</b> <Html html={mistake.whyHtml} />
        </div>
        <p className="tiny mt-2">
          Taught in{' '}
          <Link href={`/guide/${mistake.topicId}`} prefetch={false}>
            {mistakeTopic}
          </Link>
        </p>
      </section>
    </div>
  )
}
