import { createFetched, createFetchedEach } from '../../ui/fetched'
import type { InterviewPlace } from '../interview-page'
import type { PooledQuestion } from './mock-pool'

/** All questions that a mock can ask. */
export const useMockPool = createFetched('/content/interview.json', (json) => json as readonly PooledQuestion[])

/** One question with its answer, by its id. */
export const useInterviewPlace = createFetchedEach(
  (id) => `/content/interview/${id}.json`,
  (json) => json as InterviewPlace,
)
