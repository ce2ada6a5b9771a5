import Link from 'next/link'
import type { QuizAnswered } from '@/lib/core/journal/learner-state'
import { answerOf } from '@/lib/core/quiz/answer'
import type { Question } from '@/lib/core/quiz/question'
import { beliefsBehind } from '@/lib/core/quiz/quiz-answer'
import { labHref } from '../../item/item-links'
import { References } from '../../item/references'
import { printDay } from '../../ui/day'
import { MarginNote } from '../../ui/margin-note'
import { creditWords } from '../credit-words'
import { Beliefs } from '../item/beliefs'

/** Right of the line: before the answer how it counts, afterwards what it says and where to go with it. */
export function QuestionMargin({
  question,
  answered,
  met,
}: {
  question: Question
  answered: QuizAnswered | undefined
  /** The earlier answer with the same misconception behind it. */
  met: QuizAnswered | undefined
}) {
  if (!answered)
    return (
      <MarginNote level="h2" title="How it counts">
        <p>{creditWords(question)} Whatever you answer is kept, and shows what to read; it changes no card.</p>
      </MarginNote>
    )
  const answer = answerOf(answered.response)
  const isItem = question.kind !== 'number' && question.kind !== 'cloze'
  return (
    <>
      <SureNote answered={answered} />
      {isItem && answer.kind !== 'typed' && answer.kind !== 'passed' ? (
        <Beliefs beliefs={beliefsBehind(question, answer)} />
      ) : null}
      {met ? (
        <MarginNote level="h2" title="You met it before">
          <p>{`On ${printDay(met.day)}, in ${met.itemId === question.id ? 'this question' : 'another question'}.`}</p>
        </MarginNote>
      ) : null}
      <MarginNote level="h2" title="What it does to your memory">
        <p>
          Nothing yet: it is kept as evidence.{' '}
          {question.kind === 'choice' ? 'An option that is chosen is not a fact that is recalled.' : ''}
        </p>
      </MarginNote>
      {question.lab ? (
        <MarginNote level="h2" title="See it happen">
          <Link href={labHref(question.lab, question.id)} prefetch={false}>
            In the lab
          </Link>
        </MarginNote>
      ) : null}
      <MarginNote level="h2" title="Where to look it up">
        <References references={question.references} />
      </MarginNote>
    </>
  )
}

function SureNote({ answered: { sure, right } }: { answered: QuizAnswered }) {
  if (sure === 'sure' && right < 1)
    return (
      <MarginNote level="h2" title="You were sure">
        <p>Sure and wrong is the miss that teaches most.</p>
      </MarginNote>
    )
  if (sure === 'guess' && right === 1)
    return (
      <MarginNote level="h2" title="You guessed">
        <p>Right this time. Read why, so that next time you know.</p>
      </MarginNote>
    )
  return null
}
