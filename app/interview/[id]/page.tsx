import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { placeOf } from '@/components/guide/place'
import { InterviewPage } from '@/components/interview/interview-page'
import { Main } from '@/components/shell/page'
import { reportUrl } from '@/lib/configuration/report-url'
import { loadChapters } from '@/lib/content/guide'
import { loadInterviewItems } from '@/lib/content/items'
import { familyOf } from '@/lib/core/families/families'

interface Props {
  params: Promise<{ id: string }>
}

export const dynamicParams = false

export async function generateStaticParams() {
  return (await loadInterviewItems()).map(({ id }) => ({ id }))
}

const questionOf = async ({ params }: Props) => {
  const { id } = await params
  const items = await loadInterviewItems()
  const item = items.find((one) => one.id === id) ?? notFound()
  const chapters = await loadChapters()
  const { topic, chapter } = placeOf(chapters, item.topicId) ?? notFound()
  const named = new Set(item.rubric.flatMap(({ cards }) => cards))
  return {
    item,
    siblings: items.filter(({ topicId }) => topicId === item.topicId),
    passageTitle: topic.sections.find(({ slug }) => slug === item.passage)?.titleText ?? topic.title,
    chapter: { id: chapter.id, number: chapter.number, title: chapter.title },
    cards: chapters.flatMap(({ topics }) => topics.flatMap(({ cards }) => cards.filter(({ id }) => named.has(id)))),
    family: item.family === undefined ? undefined : familyOf(item.family),
  }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { item } = await questionOf(props)
  return { title: item.questionText, description: item.thesisText }
}

export default async function Question(props: Props) {
  return (
    <Main>
      <InterviewPage place={await questionOf(props)} reportUrl={reportUrl()} />
    </Main>
  )
}
