import { itemTypes, levels } from '@/lib/core/content/item-words'
import { Button } from '../ui/button'
import { Field } from '../ui/field'
import { Select } from '../ui/select'
import { everything, type Wanted } from './filter-questions'
import type { ChapterRows } from './question-rows'

/** Words, topic, level and type. Each change takes effect at once. */
export function QuestionFilter({
  chapters,
  wanted,
  onChange,
}: {
  chapters: readonly ChapterRows[]
  wanted: Wanted
  onChange: (wanted: Wanted) => void
}) {
  return (
    <search className="ask-filter">
      <Field
        label="Words"
        type="search"
        autoComplete="off"
        placeholder="gradient, padding, mask…"
        value={wanted.words}
        onChange={(event) => onChange({ ...wanted, words: event.currentTarget.value })}
      />
      <Select label="Topic" value={wanted.topic} onChoose={(topic) => onChange({ ...wanted, topic })}>
        <option value="">All topics</option>
        {chapters.map((chapter) => (
          <optgroup key={chapter.id} label={`${chapter.number} ${chapter.title}`}>
            <option value={chapter.id}>All of chapter {chapter.number}</option>
            {chapter.topics.map((topic) => (
              <option key={topic.id} value={topic.id}>{`${topic.number} ${topic.title}`}</option>
            ))}
          </optgroup>
        ))}
      </Select>
      <Select
        label="Level"
        value={wanted.level}
        onChoose={(value) => onChange({ ...wanted, level: levels.find((level) => level === value) ?? '' })}
      >
        <option value="">All levels</option>
        {levels.map((level) => (
          <option key={level}>{level}</option>
        ))}
      </Select>
      <Select
        label="Type"
        value={wanted.type}
        onChoose={(value) => onChange({ ...wanted, type: itemTypes.find((type) => type === value) ?? '' })}
      >
        <option value="">All types</option>
        {itemTypes.map((type) => (
          <option key={type}>{type}</option>
        ))}
      </Select>
      <Button look="quiet" notYet={wanted === everything} onClick={() => onChange(everything)}>
        Clear
      </Button>
    </search>
  )
}
