import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CardFace, CardMargin } from '@/components/guide/card-page'
import { Crumb } from '@/components/guide/crumb'
import { placeOf } from '@/components/guide/place'
import { Main, Page } from '@/components/shell/page'
import { reportUrl } from '@/lib/configuration/report-url'
import { loadCards, loadChapters } from '@/lib/content/guide'
import { loadQuestionsCarriedBy } from '@/lib/content/items'
import { loadWorks } from '@/lib/content/references'
import { resolveRef } from '@/lib/core/content/reference'

interface Props {
  params: Promise<{ id: string }>
}

export const dynamicParams = false

export async function generateStaticParams() {
  return (await loadCards()).map(({ id }) => ({ id }))
}

const cardOf = async ({ params }: Props) => {
  const { id } = await params
  const card = (await loadCards()).find((one) => one.id === id) ?? notFound()
  const place = placeOf(await loadChapters(), card.topicId) ?? notFound()
  return { card, place }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { card } = await cardOf(props)
  return { title: card.frontText, description: `A card on ${card.topicTitle}, with its answer and its source.` }
}

export default async function CardPage(props: Props) {
  const { card, place } = await cardOf(props)
  const { chapter, topic } = place
  const references = resolveRef(card.ref, await loadWorks())
  const asked = await loadQuestionsCarriedBy(card.id)
  const margin = <CardMargin card={card} references={references} asked={asked} reportUrl={reportUrl()} />
  return (
    <Main>
      <Page margin={margin} marginLabel="About this card">
        <Crumb
          steps={[
            { href: '/guide', name: 'Guide' },
            { href: `/guide/${chapter.id}`, name: `${chapter.number} ${chapter.title}` },
            { href: `/guide/${topic.id}`, name: `${topic.number} ${topic.title}` },
          ]}
        />
        <div className="max-w-[45rem] pt-4 pb-12">
          <CardFace card={card} section={topic.sections.find(({ slug }) => slug === card.passage)} />
        </div>
      </Page>
    </Main>
  )
}
