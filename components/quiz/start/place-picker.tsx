import { Disclosure } from '../../ui/disclosure'

interface Place {
  readonly id: string
  /** As in "2.3". */
  readonly number: string
  readonly title: string
}

export interface ChapterPlaces extends Omit<Place, 'number'> {
  readonly number: number
  readonly topics: readonly Place[]
}

/** The places with one ticked or not: a chapter takes the place of its topics, and all topics make the chapter. */
export function togglePlace(picked: readonly string[], chapter: ChapterPlaces, id: string): readonly string[] {
  const others = picked.filter((place) => place !== chapter.id && !place.startsWith(`${chapter.id}/`))
  const all = chapter.topics.map((topic) => topic.id)
  const had = picked.includes(chapter.id) ? all : all.filter((topic) => picked.includes(topic))
  if (id === chapter.id) return picked.includes(id) ? others : [...others, id]
  const has = had.includes(id) ? had.filter((topic) => topic !== id) : [...had, id]
  return has.length === all.length
    ? [...others, chapter.id]
    : [...others, ...all.filter((topic) => has.includes(topic))]
}

/** Chapters, and in each its topics; with none ticked, all of them. */
export function PlacePicker({
  chapters,
  picked,
  countAt,
  onPick,
}: {
  chapters: readonly ChapterPlaces[]
  picked: readonly string[]
  /** Questions of a chapter or topic, of the kinds and the level chosen. */
  countAt: (id: string) => number
  onPick: (picked: readonly string[]) => void
}) {
  const row = (chapter: ChapterPlaces, { id, number, title }: Omit<Place, 'number'> & { number: number | string }) => (
    <label key={id} className="pick-row">
      <input
        type="checkbox"
        checked={picked.includes(id) || picked.includes(chapter.id)}
        onChange={() => onPick(togglePlace(picked, chapter, id))}
      />
      <span className="num">{number}</span>
      <span>{title}</span>
      <span className="tiny">
        {countAt(id)}
        <span className="sr-only"> questions</span>
      </span>
    </label>
  )
  return (
    <fieldset className="pick">
      <legend className="h4">Only some topics? With none ticked, all of them.</legend>
      {chapters.map((chapter) => (
        <div key={chapter.id}>
          {row(chapter, chapter)}
          <Disclosure className="pick-topics small" summary={topicsWords(chapter, picked)}>
            {chapter.topics.map((topic) => row(chapter, topic))}
          </Disclosure>
        </div>
      ))}
    </fieldset>
  )
}

function topicsWords(chapter: ChapterPlaces, picked: readonly string[]) {
  const some = chapter.topics.filter(({ id }) => picked.includes(id)).length
  return (
    <>
      {some > 0 ? `${some} of ${chapter.topics.length} topics` : `${chapter.topics.length} topics`}
      <span className="sr-only"> of {chapter.title}</span>
    </>
  )
}
