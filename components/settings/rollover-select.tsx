'use client'
import { useId } from 'react'
import { Saved } from './saved'
import { useSetting } from './use-setting'

const hours = [0, 1, 2, 3, 4, 5, 6]
const clockOf = (hour: number) => (hour === 0 ? 'midnight' : `${String(hour).padStart(2, '0')}:00`)

export function RolloverSelect() {
  const { value, save, isSaved } = useSetting('rolloverHour')
  const id = useId()
  return (
    <div className="field">
      <div className="field-label">
        <label htmlFor={id}>A study day ends at</label>
        <Saved isSaved={isSaved} />
      </div>
      <select
        id={id}
        className="input"
        value={value}
        aria-describedby={`${id}-hint`}
        onChange={(event) => save(Number(event.currentTarget.value))}
      >
        {hours.map((hour) => (
          <option key={hour} value={hour}>
            {clockOf(hour)}
          </option>
        ))}
      </select>
      <p className="field-hint" id={`${id}-hint`}>
        What you answer after midnight and before this hour counts for the evening before. Days gone by stay as they
        were.
      </p>
    </div>
  )
}
