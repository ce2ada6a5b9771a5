interface Option<Value extends string> {
  readonly value: Value
  readonly label: string
}

/** One choice of few, as radio buttons in one border. */
export function Segmented<Value extends string>({
  legend,
  name,
  options,
  value,
  disabled = false,
  onChoose,
}: {
  legend: string
  name: string
  options: readonly Option<Value>[]
  value: Value | null
  disabled?: boolean
  onChoose: (value: Value) => void
}) {
  return (
    <fieldset className="seg" disabled={disabled}>
      <legend className="sr-only">{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  )
}
