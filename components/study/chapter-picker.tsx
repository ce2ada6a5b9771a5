import type { TodaysQueue } from '@/lib/core/queue/today'

export interface ChapterName {
  readonly id: string
  readonly number: number
  readonly title: string
}

/** All chapters or some; each says what it holds today. */
export function ChapterPicker({
  chapters,
  picked,
  queueOf,
  onPick,
}: {
  chapters: readonly ChapterName[]
  picked: ReadonlySet<string>
  queueOf: (chapters: ReadonlySet<string>) => TodaysQueue
  onPick: (picked: ReadonlySet<string>) => void
}) {
  const toggle = (id: string) => {
    const next = new Set(picked)
    if (!next.delete(id)) next.add(id)
    onPick(next)
  }
  return (
    <fieldset className="pick">
      <legend className="h4">Only some chapters? With none ticked, all of them.</legend>
      {chapters.map(({ id, number, title }) => {
        const { relearning, reviews, fresh, unseenLeft } = queueOf(new Set([id]))
        return (
          <label key={id} className="pick-row">
            <input type="checkbox" checked={picked.has(id)} onChange={() => toggle(id)} />
            <span className="num">{number}</span>
            <span>{title}</span>
            <span className="tiny">
              {relearning.length + reviews.length} due, {fresh.length + unseenLeft} new
            </span>
          </label>
        )
      })}
    </fieldset>
  )
}
