import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Crumb } from '@/components/guide/crumb'
import { TopicList } from '@/components/guide/topic-list'
import { Main } from '@/components/shell/page'
import { ButtonLink } from '@/components/ui/button'
import { loadChapters } from '@/lib/content/guide'

interface Props {
  params: Promise<{ chapter: string }>
}

export const dynamicParams = false

export async function generateStaticParams() {
  return (await loadChapters()).map((chapter) => ({ chapter: chapter.id }))
}

const chapterOf = async ({ params }: Props) => {
  const { chapter: id } = await params
  return (await loadChapters()).find((chapter) => chapter.id === id) ?? notFound()
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { number, title, summary } = await chapterOf(props)
  return { title: `${number} ${title}`, description: summary }
}

export default async function ChapterPage(props: Props) {
  const chapter = await chapterOf(props)
  return (
    <Main>
      <div className="wrap">
        <Crumb steps={[{ href: '/guide', name: 'Guide' }]} />
        <h1>
          <span className="num hang">{chapter.number}</span> {chapter.title}
        </h1>
        <div className="toc mt-10">
          <div>
            <p className="lead mb-6">{chapter.summary}</p>
            <ButtonLink href={`/study?chapters=${chapter.id}`}>Recall this chapter</ButtonLink>
          </div>
          <TopicList chapter={chapter} />
        </div>
      </div>
    </Main>
  )
}
