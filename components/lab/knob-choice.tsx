'use client'

import { useId } from 'react'

type Value = number | string

/** A setting whose stops are names. */
export function KnobChoice({
  label,
  stops,
  value,
  nameOf,
  onChoose,
}: {
  label: string
  stops: readonly Value[]
  value: Value
  nameOf: (stop: Value) => string
  onChoose: (stop: Value) => void
}) {
  const id = useId()
  return (
    <div className="field lab-choose">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="input"
        value={String(value)}
        onChange={({ currentTarget }) => onChoose(stops[currentTarget.selectedIndex] ?? value)}
      >
        {stops.map((stop) => (
          <option key={stop} value={String(stop)}>
            {nameOf(stop)}
          </option>
        ))}
      </select>
    </div>
  )
}
