import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Crumb } from '@/components/guide/crumb'
import { placeOf } from '@/components/guide/place'
import { BlockHeading } from '@/components/item/block-heading'
import { ItemChips } from '@/components/item/item-chips'
import { ItemMargin } from '@/components/item/item-margin'
import { ItemFoot } from '@/components/quiz/item/item-foot'
import { ItemPage } from '@/components/quiz/item/item-page'
import { Main } from '@/components/shell/page'
import { reportUrl } from '@/lib/configuration/report-url'
import { loadChapters } from '@/lib/content/guide'
import { loadQuizItems } from '@/lib/content/items'

interface Props {
  params: Promise<{ id: string }>
}

export const dynamicParams = false

export async function generateStaticParams() {
  return (await loadQuizItems()).map(({ id }) => ({ id }))
}

const itemOf = async ({ params }: Props) => {
  const { id } = await params
  return (await loadQuizItems()).find((item) => item.id === id) ?? notFound()
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { stemText, topicTitle } = await itemOf(props)
  return { title: stemText, description: `A question on ${topicTitle}, with what speaks for and against each answer.` }
}

export default async function QuizItem(props: Props) {
  const item = await itemOf(props)
  const { topic, chapter } = placeOf(await loadChapters(), item.topicId) ?? notFound()
  const steps = [
    { href: '/guide', name: 'Guide' },
    { href: `/guide/${chapter.id}`, name: `${chapter.number} ${chapter.title}` },
    { href: `/guide/${topic.id}`, name: `${topic.number} ${topic.title}` },
  ]
  const head = (
    <>
      <Crumb steps={steps} />
      <ItemChips item={item} />
      <BlockHeading className="stem" id="stem" html={item.stemHtml} />
    </>
  )
  const margin = <ItemMargin item={item} title="This item" text={item.stemText} reportUrl={reportUrl()} />
  const passageTitle = topic.sections.find(({ slug }) => slug === item.passage)?.titleText ?? topic.title
  return (
    <Main>
      <ItemPage {...{ item, head, margin, passageTitle }} foot={<ItemFoot item={item} />} />
    </Main>
  )
}
