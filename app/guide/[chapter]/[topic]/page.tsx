import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { placeOf } from '@/components/guide/place'
import { askedOf } from '@/components/guide/topic-asked'
import { TopicPage } from '@/components/guide/topic-page'
import { labHref } from '@/components/item/item-links'
import { Main } from '@/components/shell/page'
import { loadChapters } from '@/lib/content/guide'
import { loadInterviewItems, loadQuizItems } from '@/lib/content/items'
import { loadLab, loadLabPicture } from '@/lib/content/labs'

interface Props {
  params: Promise<{ chapter: string; topic: string }>
}

export const dynamicParams = false

export async function generateStaticParams() {
  return (await loadChapters()).flatMap((chapter) =>
    chapter.topics.map((topic) => ({ chapter: chapter.id, topic: topic.slug })),
  )
}

const placeFor = async ({ params }: Props) => {
  const { chapter, topic } = await params
  return placeOf(await loadChapters(), `${chapter}/${topic}`) ?? notFound()
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { topic } = await placeFor(props)
  return { title: `${topic.number} ${topic.title}`, description: topic.lead }
}

export default async function Topic(props: Props) {
  const place = await placeFor(props)
  const { labs, id } = place.topic
  const [interview, quiz] = await Promise.all([loadInterviewItems(), loadQuizItems()])
  return (
    <Main>
      <TopicPage
        place={place}
        labs={labs.map((link) => ({ ...loadLab(link.id), href: labHref(link), picture: loadLabPicture(link.id) }))}
        asked={askedOf(id, { interview, quiz })}
      />
    </Main>
  )
}
