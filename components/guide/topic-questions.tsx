import Link from 'next/link'
import { ButtonLink } from '../ui/button'
import { Disclosure } from '../ui/disclosure'
import { countOf } from '../ui/number'

export interface QuestionLink {
  readonly href: string
  readonly text: string
}

/** What else asks about a topic, by kind. */
export interface TopicAsked {
  readonly interview: readonly QuestionLink[]
  readonly quiz: readonly QuestionLink[]
  readonly numbers: readonly QuestionLink[]
}

/** What else asks about this topic, folded: interview questions, quiz items, numbers to compute. */
export function TopicQuestions({
  topicId,
  asked: { interview, quiz, numbers },
}: {
  topicId: string
  asked: TopicAsked
}) {
  const kinds = [
    { name: countOf(interview.length, 'interview question'), links: interview },
    { name: countOf(quiz.length, 'quiz item'), links: quiz },
    { name: `${countOf(numbers.length, 'question')} with new numbers each time`, links: numbers },
  ].filter(({ links }) => links.length > 0)
  if (kinds.length === 0) return null
  return (
    <section className="topic-asked" aria-labelledby="more-questions">
      <h2 id="more-questions">More questions</h2>
      {kinds.map(({ name, links }) => (
        <Disclosure key={name} summary={name}>
          <ol>
            {links.map(({ href, text }) => (
              <li key={href}>
                <Link href={href} prefetch={false}>
                  {text}
                </Link>
              </li>
            ))}
          </ol>
        </Disclosure>
      ))}
      {quiz.length + numbers.length > 0 ? (
        <ButtonLink look="line" className="mt-4" href={`/quiz?topics=${topicId}`} prefetch={false}>
          Quiz this topic
        </ButtonLink>
      ) : null}
    </section>
  )
}
