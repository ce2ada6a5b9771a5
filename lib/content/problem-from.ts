import { errorAt, type Problem } from '@/lib/core/content/problem'

/** A failure to read or render, as a problem of its place. */
export function problemFrom(place: string, fault: unknown): Problem {
  const problem = errorAt(place, fault instanceof Error ? fault.message : String(fault))
  return problem.message.includes('does not parse') ? { ...problem, about: 'math' } : problem
}
