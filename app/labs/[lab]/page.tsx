import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { placeOf } from '@/components/guide/place'
import { LabPage } from '@/components/lab/lab-page'
import { Main } from '@/components/shell/page'
import { loadChapters } from '@/lib/content/guide'
import { loadLabs } from '@/lib/content/labs'

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

export default async function LabRoute(props: Props) {
  const lab = await labFor(props)
  const place = placeOf(await loadChapters(), lab.topic)
  if (!place) throw new Error(`content/labs/${lab.id}.yaml, topic: there is no topic "${lab.topic}" in the guide`)
  return (
    <Main>
      <LabPage lab={lab} topic={place.topic} />
    </Main>
  )
}
