import { useId } from 'react'

export function Slider({
  label,
  value,
  min,
  max,
  step,
  format = String,
  disabled = false,
  onSlide,
}: {
  label: string
  value: number
  min: number
  max: number
  step: number
  /** What the value reads as, beside the label and to a screen reader. */
  format?: (value: number) => string
  disabled?: boolean
  onSlide: (value: number) => void
}) {
  const id = useId()
  return (
    <div className="field">
      <div className="field-label">
        <label htmlFor={id}>{label}</label>
        <output htmlFor={id}>{format(value)}</output>
      </div>
      <input
        id={id}
        className="slider"
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        disabled={disabled}
        aria-valuetext={format(value)}
        onChange={(event) => onSlide(event.currentTarget.valueAsNumber)}
      />
    </div>
  )
}
