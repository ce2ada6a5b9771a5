import type { QueueItem } from '@/lib/core/queue/item'
import type { Session } from '@/lib/core/queue/session'
import type { TodaysQueue } from '@/lib/core/queue/today'

/** Cards of a sitting that today's queue no longer holds: answered, buried or suspended in another tab. */
export function goneFrom<Item extends QueueItem>(
  session: Session<Item>,
  queue: TodaysQueue<Item>,
): ReadonlySet<string> {
  const stillThere = new Set(
    [...queue.relearning.map(({ item }) => item), ...queue.reviews, ...queue.fresh].map(({ id }) => id),
  )
  const held = [session.current?.item, ...session.upcoming, ...session.waiting.map(({ item }) => item)]
  return new Set(held.flatMap((item) => (item && !stillThere.has(item.id) ? [item.id] : [])))
}
