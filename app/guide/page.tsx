import type { Metadata } from 'next'
import Link from 'next/link'
import { TopicList } from '@/components/guide/topic-list'
import { Main, PageHead } from '@/components/shell/page'
import { countOf } from '@/components/ui/number'
import { loadChapters } from '@/lib/content/guide'

export const metadata: Metadata = {
  title: 'Guide',
  description: 'Deep learning in chapters and topics, each claim with its figure, its cards and its sources.',
}

export default async function GuideContents() {
  const chapters = await loadChapters()
  const topics = chapters.flatMap((chapter) => chapter.topics)
  const cards = topics.flatMap((topic) => topic.cards)
  return (
    <Main>
      <div className="wrap">
        <PageHead
          title="The guide"
          lead={`${countOf(topics.length, 'topic')}, a few minutes each. Beside the text stand the ${cards.length} cards that ask about it.`}
        />
        {chapters.map((chapter) => (
          <section key={chapter.id} className="toc mb-16" aria-labelledby={chapter.id}>
            <div>
              <h2 id={chapter.id}>
                <Link className="no-underline hover:underline" href={`/guide/${chapter.id}`}>
                  <span className="num hang">{chapter.number}</span> {chapter.title}
                </Link>
              </h2>
              <p className="small mt-2">{chapter.summary}</p>
            </div>
            <TopicList chapter={chapter} />
          </section>
        ))}
      </div>
    </Main>
  )
}
