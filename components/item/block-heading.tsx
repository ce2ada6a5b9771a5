import { Html } from '../ui/html'
import { ScrollBox } from '../ui/scroll-box'

/** The question as the heading of its page; a table or code that belongs to it follows as running text. */
export function BlockHeading({ html, className, id }: { html: string; className: string; id?: string }) {
  const [, first = html, rest = ''] = /^<p>([\s\S]*?)<\/p>([\s\S]*)$/.exec(html) ?? []
  return (
    <>
      <Html as="h1" className={className} html={first} {...(id ? { id } : {})} />
      {rest.trim() ? <ScrollBox label="What there is to read" className="read exhibit" html={rest} /> : null}
    </>
  )
}
