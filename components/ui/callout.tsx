import { Check, X } from 'lucide-react'
import { Html } from './html'

/** What is often said, and what holds. */
export function Callout({ sayingHtml, correctionHtml }: { sayingHtml: string; correctionHtml: string }) {
  return (
    <section className="callout">
      <h2 className="h4">Often misunderstood</h2>
      <dl>
        <dt className="no">
          <X className="icon" />
          <span className="sr-only">Often said</span>
        </dt>
        <Html as="dd" className="read said" html={sayingHtml} />
        <dt className="yes">
          <Check className="icon" />
          <span className="sr-only">More precisely</span>
        </dt>
        <Html as="dd" className="read" html={correctionHtml} />
      </dl>
    </section>
  )
}
