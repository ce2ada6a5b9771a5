import { levels } from '@/lib/core/content/item-words'
import { quizKinds } from '@/lib/core/quiz/quiz-plan'
import { Segmented } from '../../ui/segmented'
import { Select } from '../../ui/select'
import { kindWords } from '../plan-words'
import { type Draft, lengths, levelOf, paces } from './draft'

const modeOptions = [
  { value: 'learn', label: 'After each answer' },
  { value: 'exam', label: 'At the end' },
] as const

const paceWords = {
  none: 'As long as it takes',
  1: '1 minute a question',
  2: '2 minutes a question',
  3: '3 minutes a question',
}

/** Kinds, level, length, feedback and time of the quiz. */
export function DraftFields({ draft, onDraft }: { draft: Draft; onDraft: (draft: Draft) => void }) {
  const { kinds, level, length, mode, pace } = draft
  const toggle = (kind: (typeof quizKinds)[number]) =>
    onDraft({ ...draft, kinds: quizKinds.filter((each) => kinds.includes(each) !== (each === kind)) })
  return (
    <>
      <fieldset>
        <legend className="h4">Only some kinds? With none ticked, all of them.</legend>
        <div className="quiz-kinds">
          {quizKinds.map((kind) => (
            <label key={kind} className="check">
              <input type="checkbox" checked={kinds.includes(kind)} onChange={() => toggle(kind)} />
              {kindWords[kind]}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="quiz-choices">
        <Select label="Level" value={level} onChoose={(value) => onDraft({ ...draft, level: levelOf(value) })}>
          <option value="any">Mixed</option>
          {levels.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </Select>
        <Select
          label="Length"
          value={length}
          onChoose={(value) => onDraft({ ...draft, length: lengths.find((each) => each === value) ?? '12' })}
        >
          {lengths.map((each) => (
            <option key={each} value={each}>
              {each} questions
            </option>
          ))}
        </Select>
        <Select
          label="Time"
          value={pace}
          onChoose={(value) => onDraft({ ...draft, pace: paces.find((each) => each === value) ?? 'none' })}
        >
          {paces.map((each) => (
            <option key={each} value={each}>
              {paceWords[each]}
            </option>
          ))}
        </Select>
      </div>
      <div>
        <p className="h4 mb-2">Feedback</p>
        <Segmented
          legend="Feedback"
          name="mode"
          options={modeOptions}
          value={mode}
          onChoose={(value) => onDraft({ ...draft, mode: value })}
        />
      </div>
    </>
  )
}
