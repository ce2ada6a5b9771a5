import type { LearnerState } from '@/lib/core/journal/learner-state'
import { chanceToday } from '@/lib/core/progress/strength'
import type { StudyDay } from '@/lib/core/study-day/study-day'

/** So many of the weakest topics make a quiz. */
const fewTopics = 6

/**
 * The weakest of some topics, the weakest first: by the mean of what cards say (chance of recall today) and what quizzes
 * said (share that was right, the latest answer of a question). Topics of which nothing is known follow in guide order.
 * @param topicOf the topic of an item of the guide
 */
export function weakestTopics(
  topics: readonly string[],
  state: Pick<LearnerState, 'memories' | 'quizAnswers'>,
  { day, topicOf }: { day: StudyDay; topicOf: (itemId: string) => string | undefined },
): readonly string[] {
  const evidence = new Map<string, number[]>()
  const note = (itemId: string, share: number) => {
    const topic = topicOf(itemId)
    if (topic !== undefined) evidence.set(topic, [...(evidence.get(topic) ?? []), share])
  }
  for (const memory of state.memories.values()) note(memory.itemId, chanceToday(memory, day))
  const latest = new Map(state.quizAnswers.map(({ itemId, right }) => [itemId, right]))
  for (const [itemId, right] of latest) note(itemId, right)
  const meanOf = (topic: string) => {
    const shares = evidence.get(topic)
    return shares ? shares.reduce((sum, share) => sum + share, 0) / shares.length : Number.POSITIVE_INFINITY
  }
  const means = new Map(topics.map((topic) => [topic, meanOf(topic)]))
  return topics.toSorted((one, other) => rank(means.get(one), means.get(other))).slice(0, fewTopics)
}

/** Infinity less infinity is no number. */
const rank = (one = 0, other = 0) => (one === other ? 0 : one - other)

/** `cnn/pooling` of the card `cnn-pooling-01`: the topic whose path begins the id. */
export function topicOfCard(topics: readonly string[]): (cardId: string) => string | undefined {
  const byStem = new Map(topics.map((topic) => [topic.replace('/', '-'), topic]))
  return (cardId) => byStem.get(cardId.replace(/-q?\d+$/, ''))
}
