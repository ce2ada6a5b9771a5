import { judgeCard } from '@/lib/core/content/card-rules'
import { judgeInterview } from '@/lib/core/content/interview-rules'
import { errorAt, type Problem, warningAt } from '@/lib/core/content/problem'
import { judgeQuiz } from '@/lib/core/content/quiz-rules'
import { resolveRef } from '@/lib/core/content/reference'
import { renderCard } from './cards'
import { renderInterview } from './interview'
import type { Library } from './item'
import { problemFrom } from './problem-from'
import { renderQuiz } from './quiz'
import type { TopicFiles } from './topic'
import { itemsOfTopic, type PlacedEntry } from './topic-items'

/** What the items of one topic say against the rules, each by itself. */
export function checkItems(topic: TopicFiles, library: Library): Problem[] {
  const where = { topicId: topic.id, topicNumber: '0.0', topicTitle: topic.front.title }
  return itemsOfTopic(topic).flatMap(({ entry, place }) => {
    const { errors, warnings } = judge(entry)
    const problems = [
      ...errors.map((message) => errorAt(place, message)),
      ...warnings.map((message) => warningAt(place, message)),
    ]
    try {
      if (entry.kind === 'interview') renderInterview(entry, where, library)
      else if (entry.kind === 'card' || entry.kind === 'cloze') {
        renderCard(entry, where)
        resolveRef(entry.ref, library.works)
      } else renderQuiz(entry, where, library)
    } catch (fault) {
      problems.push(problemFrom(place, fault))
    }
    return problems
  })
}

function judge(entry: PlacedEntry['entry']): { errors: string[]; warnings: string[] } {
  if (entry.kind === 'interview') return judgeInterview(entry)
  return entry.kind === 'card' || entry.kind === 'cloze' ? judgeCard(entry) : judgeQuiz(entry)
}
