'use client'

import { armNames, type Pair } from '@/lib/labs/knob'
import type { Frame, Lab } from '@/lib/labs/lab'
import { outcomesOf } from './verdict'

/** What each of several seeds came to: full where it came to the same as the run on the bench mostly should. */
export function SeedDots({
  lab,
  runs,
  of,
  arms,
  names,
}: {
  lab: Lab
  runs: readonly { readonly seed: number; readonly frames: readonly Frame[] }[]
  of: number
  arms: Pair<string>
  names: Readonly<Record<string, { readonly name: string }>>
}) {
  const came = runs.map(({ seed, frames }) => ({ seed, outcomes: outcomesOf(lab, frames) }))
  return (
    <section className="lab-arm" aria-label="Over seeds">
      <header>
        <h2>Over {of} seeds</h2>
        <span className="small">
          {runs.length < of ? `${runs.length} of ${of} have run` : `seeds ${runs[0]?.seed} to ${runs.at(-1)?.seed}`}
        </span>
      </header>
      <table className="data lab-over">
        <thead>
          <tr>
            <th scope="col">Ends</th>
            {arms.map((name, at) => (
              <th key={armNames[at]} scope="col">
                <span className={`swatch swatch-${armNames[at]}`} /> {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lab.outcomes.map((outcome) => (
            <tr key={outcome}>
              <th scope="row">{names[outcome]?.name ?? outcome}</th>
              {armNames.map((arm, at) => (
                <td key={arm}>
                  <Dots
                    arm={arm}
                    full={came.filter(({ outcomes }) => outcomes[at] === outcome).length}
                    of={runs.length}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Dots({ arm, full, of }: { arm: string; full: number; of: number }) {
  const dots = Array.from({ length: of }, (_, at) => at)
  return (
    <span className="lab-dots">
      <svg className="chart" width={of * 11 + 1} height="10" viewBox={`0 0 ${of * 11 + 1} 10`} aria-hidden="true">
        {dots.map((at) => (
          <circle
            key={at}
            className={at < full ? `fill-${arm}` : 'dot-open'}
            cx={5 + at * 11}
            cy="5"
            r={at < full ? 4 : 3.2}
          />
        ))}
      </svg>
      {full} of {of}
    </span>
  )
}
