'use client'

import type { RefObject } from 'react'
import type { LabWords } from '@/lib/core/content/lab'
import type { Address } from '@/lib/labs/address'
import type { Frame, Lab } from '@/lib/labs/lab'
import type { Pace } from '@/lib/labs/message'
import { Arm } from './arm'
import { armNamesOf, letteredNames } from './arm-names'
import type { BenchState } from './bench-store'
import { BlewUp } from './blew-up'
import { Desk, type DeskActions } from './desk'
import { MetricChart } from './metric-chart'
import { runTable } from './run-table'
import { Scrub } from './scrub'
import { SeedDots } from './seed-dots'
import { statusOf } from './status'
import { Twin } from './twin'

/** Everything within the border: desk, scrub row, two arms, what they share. */
export function BenchView({
  lab,
  words,
  address,
  bench,
  scrubbed,
  still,
  isPreset,
  desk,
  onScrub,
}: {
  lab: Lab
  words: LabWords
  address: Address
  bench: BenchState | null
  scrubbed: Frame | null
  /** No motion: while it runs the start stands there, then the end. */
  still: boolean
  isPreset: boolean
  desk: {
    notYet: boolean
    isMain: boolean
    pace: Pace
    playButton: RefObject<HTMLButtonElement | null>
    actions: DeskActions
  }
  onScrub: (frame: Frame | null) => void
}) {
  const { seed, arms, preset } = address
  const budget = lab.presets[preset]?.budget ?? 1
  const frames = bench?.frames ?? []
  const newest = bench?.now ?? frames.at(-1)
  const waits = still && bench?.playing
  const shown = waits ? frames[0] : (scrubbed ?? newest)
  const drawn = waits ? frames.slice(0, 1) : frames
  const runs = [...(bench?.spread ?? [])].map(([of, all]) => ({ seed: of, frames: all }))
  const metricName = (id: string) => words.metrics[id] ?? id
  const differs = isPreset ? words.presets.find(({ id }) => id === preset)?.differs : undefined
  return (
    <>
      <section className="lab-box-of-run" aria-label="The run">
        <Desk {...desk} playing={bench?.playing ?? false} ended={Boolean(bench?.end)} still={still} />
        <Scrub
          frames={frames}
          shown={shown}
          status={statusOf({ bench, shown: waits ? newest : shown, budget, seed })}
          onScrub={onScrub}
        />
        {bench?.failure ? <p className="lab-failure">{bench.failure} Reload the page to try again.</p> : null}
        <div className="lab-arms">
          {(['a', 'b'] as const).map((arm, at) => (
            <Arm
              key={arm}
              lab={lab}
              arm={arm}
              name={letteredNames(lab, arms)[at] ?? arm}
              settings={arms[at] ?? arms[0]}
              seed={seed}
              frame={shown?.arms[at]}
              metricName={metricName(lab.metrics[0].id)}
            />
          ))}
        </div>
        <BlewUp frame={shown} words={words.blewUp} onAgain={desk.actions.reset} />
        <div className="lab-arms lab-shared">
          {lab.metrics.map((metric) => (
            <section key={metric.id} className="lab-arm" aria-label={metricName(metric.id)}>
              <p className="axis-name">
                <span>{metricName(metric.id)} by update</span>
                {runs.length > 1 ? (
                  <span>
                    {runs.length} seeds, {seed} bold
                  </span>
                ) : null}
              </p>
              <MetricChart
                metric={metric}
                name={metricName(metric.id)}
                frames={drawn}
                shown={shown}
                budget={budget}
                spread={runs.filter((run) => run.seed !== seed).map((run) => run.frames)}
              />
            </section>
          ))}
        </div>
        {bench && bench.spreadOf.length > 0 ? (
          <SeedDots
            lab={lab}
            runs={runs}
            of={bench.spreadOf.length}
            arms={armNamesOf(lab, arms)}
            names={words.outcomes}
          />
        ) : null}
      </section>
      <Twin
        summary="Read this run as a table"
        caption={`Seed ${seed}, by update`}
        table={() => runTable(lab.metrics, words.metrics, frames)}
      />
      {bench?.notice ? <p className="small lab-note">{bench.notice}</p> : null}
      {bench?.turnedAt ? (
        <p className="small lab-note">
          A setting was turned at update {bench.turnedAt}, so this run has no verdict. Its link starts with the new
          settings from update 0, and so does Reset.
        </p>
      ) : null}
      {differs ? <p className="small lab-note">{differs}</p> : null}
    </>
  )
}
