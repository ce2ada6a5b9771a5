import { type QuizBank, unpackBank } from '@/lib/core/quiz/quiz-bank'
import { createFetched } from '../ui/fetched'

/** All that a quiz can ask. */
export const useQuizPool = createFetched('/content/quiz.json', (json) => unpackBank(json as QuizBank))
