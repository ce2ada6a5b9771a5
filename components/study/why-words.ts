import { recallChance } from '@/lib/core/memory/fsrs'
import type { Memory } from '@/lib/core/memory/memory'
import { daysBetween, type StudyDay } from '@/lib/core/study-day/study-day'
import { gradeWords } from '../ui/grade-words'
import { formatChance } from '../ui/number'

const daysAgo = (days: number) => (days === 1 ? 'one day after' : `${days} days after`)

/** Why this card comes today, in one or two sentences. */
export function whyThisCard(memory: Memory | null, { day, target }: { day: StudyDay; target: number }): string {
  if (!memory)
    return `It is new to you. After the first answer it comes back when your chance to recall it has fallen to ${formatChance(target)}.`
  const lastWord = gradeWords[memory.lastGrade]
  if (memory.dueAt !== null) return 'You answered Again, so it comes back in the same session.'
  const chance = recallChance(memory, day)
  const waited = daysBetween(memory.lastDay, day)
  if (memory.dueDay > day) {
    return `It is not due yet: your chance to recall it is ${formatChance(chance)}, above the ${formatChance(target)} you chose.`
  }
  const level = chance <= target + 0.005 ? 'has fallen to' : 'is near the level you chose, at'
  return `Your chance to recall it ${level} ${formatChance(chance)}, ${daysAgo(waited)} the last ${lastWord}. You chose ${formatChance(target)}.`
}
