import type { Change } from '@/lib/core/content/change'
import { printDay } from '../ui/day'
import { Html } from '../ui/html'

/** What was changed in an item, and when, the latest first. */
export function Changes({ changed }: { changed: readonly Change[] }) {
  return (
    <ul className="changes">
      {changed.toReversed().map(({ on, whatHtml }) => (
        <li key={`${on} ${whatHtml}`}>
          <time dateTime={on}>{printDay(on)}</time>
          <Html html={whatHtml} />
        </li>
      ))}
    </ul>
  )
}
