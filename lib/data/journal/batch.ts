import { type Event, eventSchema } from '@/lib/core/journal/event'
import type { Refused } from './push'

const invalid = (id: string, error: string): Refused => ({ id, code: 'invalid', error })

/** Parts what may go into a journal from what may not, each refusal with its reason. */
export function readBatch(entries: readonly { readonly id: string }[]): { events: Event[]; refused: Refused[] } {
  const events: Event[] = []
  const refused: Refused[] = []
  for (const entry of entries) {
    const parsed = eventSchema.safeParse(entry)
    if (!parsed.success) {
      const { path, message } = parsed.error.issues[0] ?? { path: [], message: 'is not an event' }
      refused.push(invalid(entry.id, `This is not an event: ${[path.join('.'), message].filter(Boolean).join(': ')}.`))
    } else if (hasUpperCaseId(parsed.data)) {
      refused.push(invalid(entry.id, 'The ids of an event are written in lower case.'))
    } else if (holdsUnstorableText(parsed.data)) {
      refused.push(invalid(entry.id, 'This event holds a character that a database cannot keep.'))
    } else events.push(parsed.data)
  }
  return { events, refused }
}

// The database gives ids back in lower case: the same event would look like another one.
const hasUpperCaseId = ({ id, deviceId }: Event) => /[A-F]/.test(id + deviceId)

/** PostgreSQL keeps neither U+0000 nor half a surrogate pair, and one such event would fail its whole batch. */
function holdsUnstorableText(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\0') || /\p{Surrogate}/u.test(value)
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsUnstorableText)
}
