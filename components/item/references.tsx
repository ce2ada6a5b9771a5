import type { Reference } from '@/lib/core/content/reference'

/** Where an answer can be looked up. */
export function References({ references }: { references: readonly Reference[] }) {
  return (
    <ul className="sources small">
      {references.map(({ text, url, place }) => (
        <li key={`${text} ${place}`}>
          {url ? <a href={url}>{text}</a> : text}
          {place ? `, ${place}` : ''}
        </li>
      ))}
    </ul>
  )
}
