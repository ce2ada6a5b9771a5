import type { Change } from '@/lib/core/content/change'
import { Changes } from '../item/changes'
import { printDay } from '../ui/day'
import { Disclosure } from '../ui/disclosure'

/** Under the answer: this card says something else than when it was answered last. */
export function ChangedNote({ changed }: { changed: readonly Change[] }) {
  const latest = changed.at(-1)
  if (!latest) return null
  return (
    <Disclosure className="small card-source" summary={`This card changed on ${printDay(latest.on)}: see what`}>
      <Changes changed={changed} />
    </Disclosure>
  )
}
