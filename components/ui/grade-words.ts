import type { Grade } from '@/lib/core/journal/event'

export const gradeWords: Record<Grade, string> = { 1: 'Again', 2: 'Hard', 3: 'Good', 4: 'Easy' }
