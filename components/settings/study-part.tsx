'use client'
import { CountField } from './count-field'
import { Part } from './part'
import { parts } from './parts'
import { RetentionSlider } from './retention-slider'
import { RolloverSelect } from './rollover-select'
import { ShortcutsChoice } from './shortcuts-choice'
import { ThemeChoice } from './theme-choice'

export function StudyPart() {
  return (
    <Part {...parts.study}>
      <CountField
        name="newPerDay"
        label="New cards a day"
        hint="0 to 60. 0 while you catch up is a good choice: reviews go on."
      />
      <CountField
        name="reviewsPerDay"
        label="Reviews a day at the most"
        hint="1 to 500. When more are due, those you most likely still know come first; the rest waits."
      />
      <RetentionSlider />
      <RolloverSelect />
      <ShortcutsChoice />
      <ThemeChoice />
    </Part>
  )
}
