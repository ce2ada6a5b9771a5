import type { LabWords } from '@/lib/core/content/lab'
import { armNames, type Pair } from '@/lib/labs/knob'

/** The reason in the preset's words when it came out as it mostly does, else in those of each arm's outcome. */
export function whyOf(
  words: LabWords,
  came: Pair<string>,
  preset: { id: string; expected: Pair<string> } | null,
): string {
  const own = preset && words.presets.find(({ id }) => id === preset.id)?.why
  if (own && preset.expected.join() === came.join()) return own
  const arms = came.map((outcome, at) => `${armNames[at]?.toUpperCase()}: ${words.outcomes[outcome]?.why ?? outcome}`)
  return [...(own ? ['This seed came out otherwise than most.'] : []), ...arms].join(' ')
}
