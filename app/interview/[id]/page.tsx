import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { InterviewPage } from '@/components/interview/interview-page'
import { questionPlace } from '@/components/interview/question-place'
import { Main } from '@/components/shell/page'
import { reportUrl } from '@/lib/configuration/report-url'
import { loadChapters } from '@/lib/content/guide'
import { loadInterviewItems } from '@/lib/content/items'

interface Props {
  params: Promise<{ id: string }>
}

export const dynamicParams = false

export async function generateStaticParams() {
  return (await loadInterviewItems()).map(({ id }) => ({ id }))
}

const questionOf = async ({ params }: Props) => {
  const { id } = await params
  return questionPlace(id, await loadChapters(), await loadInterviewItems()) ?? notFound()
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
