import type { Topic } from '@/lib/core/content/guide'

export function Sources({ sources }: { sources: Topic['sources'] }) {
  return (
    <section aria-labelledby="sources">
      <h2 className="h4 mt-10 mb-2" id="sources">
        Sources
      </h2>
      <ul className="sources small">
        {sources.map(({ text, url }) => (
          <li key={text}>{url ? <a href={url}>{text}</a> : text}</li>
        ))}
      </ul>
    </section>
  )
}
