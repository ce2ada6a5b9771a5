import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { placeOf } from '@/components/guide/place'
import { FamilyPage } from '@/components/quiz/number/family-page'
import { Main } from '@/components/shell/page'
import { reportUrl } from '@/lib/configuration/report-url'
import { formulasOf } from '@/lib/content/formulas'
import { loadChapters } from '@/lib/content/guide'
import { loadWorks } from '@/lib/content/references'
import { resolveRef } from '@/lib/core/content/reference'
import { families, familyOf } from '@/lib/core/families/families'

interface Props {
  params: Promise<{ id: string }>
}

export const dynamicParams = false

export const generateStaticParams = () => families.map(({ id }) => ({ id }))

const familyFor = async ({ params }: Props) => familyOf((await params).id) ?? notFound()

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { title } = await familyFor(props)
  return { title, description: `${title}: a question with new numbers each time, and the way to the answer.` }
}

export default async function Numbers(props: Props) {
  const family = await familyFor(props)
  const { topic, chapter } = placeOf(await loadChapters(), family.topicId) ?? notFound()
  const passage = topic.sections.find(({ slug }) => slug === family.passage)
  return (
    <Main>
      <FamilyPage
        family={family}
        place={{ topicId: topic.id, topicNumber: topic.number, topicTitle: topic.title }}
        steps={[
          { href: '/guide', name: 'Guide' },
          { href: `/guide/${chapter.id}`, name: `${chapter.number} ${chapter.title}` },
          { href: `/guide/${topic.id}`, name: `${topic.number} ${topic.title}` },
        ]}
        passageTitle={passage?.titleText ?? topic.title}
        references={resolveRef(family.ref, await loadWorks())}
        formulas={formulasOf(family)}
        reportUrl={reportUrl()}
      />
    </Main>
  )
}
