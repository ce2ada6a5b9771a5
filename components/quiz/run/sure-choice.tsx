import { type Sureness, sureness } from '@/lib/core/journal/quiz-answer'
import { Segmented } from '../../ui/segmented'

export const sureWords: Record<Sureness, string> = { guess: 'A guess', think: 'I think so', sure: 'Sure' }

const options = sureness.map((value) => ({ value, label: sureWords[value] }))

/** How sure one is, said before the answer is shown; it may be left open. */
export function SureChoice({ value, onChoose }: { value: Sureness | null; onChoose: (value: Sureness) => void }) {
  return (
    <div className="quiz-sure">
      <span className="small">How sure are you? You may leave this open.</span>
      <Segmented legend="How sure are you?" name="sure" options={options} value={value} onChoose={onChoose} />
    </div>
  )
}
