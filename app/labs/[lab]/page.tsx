import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { placeOf } from '@/components/guide/place'
import { LabPage } from '@/components/lab/lab-page'
import { Main } from '@/components/shell/page'
import { loadChapters } from '@/lib/content/guide'
import { loadLabs } from '@/lib/content/labs'
import type { Chapter } from '@/lib/core/content/guide'
import type { LabWords } from '@/lib/core/content/lab'

interface Props {
  params: Promise<{ lab: string }>
}

export const dynamicParams = false

export const generateStaticParams = () => loadLabs().map(({ id }) => ({ lab: id }))

const labFor = async ({ params }: Props) => {
  const { lab } = await params
  return loadLabs().find(({ id }) => id === lab) ?? notFound()
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { title, question } = await labFor(props)
  return { title: `Lab: ${title}`, description: question }
}

/** By preset, the cards that lead to it. */
function cardsOf({ id, presets }: LabWords, chapters: readonly Chapter[]) {
  const cards = chapters.flatMap(({ topics }) => topics.flatMap((topic) => topic.cards))
  const leading = (preset: string) =>
    cards.filter(({ lab }) => lab?.id === id && (lab.preset ?? preset) === preset).map((card) => card.id)
  return Object.fromEntries(presets.map((preset) => [preset.id, leading(preset.id)]))
}

export default async function LabRoute(props: Props) {
  const lab = await labFor(props)
  const chapters = await loadChapters()
  const place = placeOf(chapters, lab.topic)
  if (!place) throw new Error(`content/labs/${lab.id}.yaml, topic: there is no topic "${lab.topic}" in the guide`)
  return (
    <Main>
      <LabPage lab={{ ...lab, cards: cardsOf(lab, chapters) }} topic={place.topic} />
    </Main>
  )
}
