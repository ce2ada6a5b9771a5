import type { InterviewItem } from '@/lib/core/content/interview'
import type { QuizItem } from '@/lib/core/content/quiz'
import { families } from '@/lib/core/families/families'
import type { TopicAsked } from './topic-questions'

/** The interview questions, quiz items and families of a topic. */
export function askedOf(
  topicId: string,
  { interview, quiz }: { interview: readonly InterviewItem[]; quiz: readonly QuizItem[] },
): TopicAsked {
  const isHere = (item: { readonly topicId: string }) => item.topicId === topicId
  return {
    interview: interview.filter(isHere).map(({ id, questionText: text }) => ({ href: `/interview/${id}`, text })),
    quiz: quiz.filter(isHere).map(({ id, stemText: text }) => ({ href: `/quiz/items/${id}`, text })),
    numbers: families.filter(isHere).map(({ id, title: text }) => ({ href: `/quiz/families/${id}`, text })),
  }
}
