import type { Metadata } from 'next'
import { QuestionIndex } from '@/components/interview/question-index'
import { questionRows } from '@/components/interview/question-rows'
import { Main, PageHead } from '@/components/shell/page'
import { ButtonLink } from '@/components/ui/button'
import { loadChapters } from '@/lib/content/guide'
import { loadInterviewItems } from '@/lib/content/items'

export const metadata: Metadata = {
  title: 'Interview',
  description: 'Interview questions on deep learning, each with a full answer, what a listener ticks, and its sources.',
}

export default async function Interview() {
  const [chapters, items] = await Promise.all([loadChapters(), loadInterviewItems()])
  return (
    <Main>
      <div className="wrap">
        <PageHead
          title="Interview questions"
          lead="Say the answer aloud first, in about two minutes. Then compare: the sentence that carries it, the whole answer, and the points that a listener would tick."
        >
          <ButtonLink className="mt-4" href="/interview/mock">
            Mock interview
          </ButtonLink>
        </PageHead>
        <QuestionIndex chapters={questionRows(chapters, items)} />
      </div>
    </Main>
  )
}
