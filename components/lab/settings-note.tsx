'use client'

import { Slider } from '@/components/ui/slider'
import type { LabWords } from '@/lib/core/content/lab'
import { armNames, type Knob, type Knobs, type Pair, type Settings } from '@/lib/labs/knob'
import { KnobCells } from './knob-cells'
import { KnobChoice } from './knob-choice'
import { printStop } from './print'

type Value = number | string

/** Every knob of the lab: first those that both arms share, a matrix before the rest, then each arm's own. */
export function SettingsNote({
  knobs,
  words,
  arms,
  armTitles,
  onTurn,
}: {
  knobs: Knobs
  words: LabWords
  arms: Pair<Settings>
  armTitles: Pair<string>
  onTurn: (arms: Pair<Settings>) => void
}) {
  const turn = (at: 0 | 1 | 'both', name: string, value: Value) => {
    const changed = (arm: 0 | 1) => (at === 'both' || at === arm ? { ...arms[arm], [name]: value } : arms[arm])
    onTurn([changed(0), changed(1)])
  }
  const row = (name: string, knob: Knob, at: 0 | 1 | 'both') => (
    <KnobRow
      key={name}
      knob={knob}
      label={words.knobs[name] ?? name}
      stopWords={words.stops?.[name]}
      value={arms[at === 'both' ? 0 : at][name] ?? ''}
      onTurn={(value) => turn(at, name, value)}
    />
  )
  const scoped = (scope: Knob['scope']) =>
    Object.entries(knobs).filter(([, knob]) => knob.scope === scope && !knob.cell)
  const cells = Object.entries(knobs).filter(([, knob]) => knob.cell)
  return (
    <div className="note lab-knobs">
      <h2 className="h4">Settings</h2>
      {cells.length > 0 ? (
        <KnobCells
          cells={cells.map(([name, { stops }]) => ({
            name,
            stops,
            label: words.knobs[name] ?? name,
            value: arms[0][name] ?? '',
          }))}
          onTurn={(name, value) => turn('both', name, value)}
        />
      ) : null}
      {scoped('both').map(([name, knob]) => row(name, knob, 'both'))}
      {([0, 1] as const).map((at) => (
        <fieldset key={armNames[at]}>
          <legend>
            <span className="lab-mark">
              <span className={`swatch swatch-${armNames[at]}`} /> {armTitles[at]}
            </span>
          </legend>
          {scoped('arm').map(([name, knob]) => row(name, knob, at))}
        </fieldset>
      ))}
    </div>
  )
}

function KnobRow({
  knob,
  label,
  stopWords,
  value,
  onTurn,
}: {
  knob: Knob
  label: string
  stopWords: Readonly<Record<string, string>> | undefined
  value: Value
  onTurn: (value: Value) => void
}) {
  const nameOf = (stop: Value | undefined) => stopWords?.[String(stop)] ?? printStop(stop ?? '')
  if (typeof knob.stops[0] === 'string') {
    return <KnobChoice label={label} stops={knob.stops} value={value} nameOf={nameOf} onChoose={onTurn} />
  }
  return (
    <Slider
      label={label}
      min={0}
      max={knob.stops.length - 1}
      step={1}
      value={knob.stops.indexOf(value)}
      format={(at) => nameOf(knob.stops[at])}
      onSlide={(at) => onTurn(knob.stops[at] ?? value)}
    />
  )
}
