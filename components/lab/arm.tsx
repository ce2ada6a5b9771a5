'use client'

import type { ArmName, Settings } from '@/lib/labs/knob'
import type { ArmFrame, Lab } from '@/lib/labs/lab'
import { FigureView } from './figure/figure-view'
import { printMetric } from './print'

/** One arm: what it is, how it stands, what it draws. */
export function Arm({
  lab,
  arm,
  name,
  settings,
  seed,
  frame,
  metricName,
}: {
  lab: Lab
  arm: ArmName
  name: string
  settings: Settings
  seed: number
  frame: ArmFrame | undefined
  metricName: string
}) {
  const [metric] = lab.metrics
  return (
    <section className="lab-arm" aria-label={`Arm ${name}`}>
      <header>
        <h2>
          <span className={`swatch swatch-${arm}`} />
          {name}
        </h2>
        <span className="small">{lab.armSize(settings)}</span>
      </header>
      <p className="lab-value">
        {frame ? printMetric(frame.metrics[metric.id], metric) : '·'}{' '}
        <span className="small">
          {metricName}
          {frame?.blewUpAt ? <span className="no">, blew up at update {frame.blewUpAt}</span> : null}
        </span>
      </p>
      {frame?.look ? (
        lab.figures(frame.look, settings, seed).map((figure) => <FigureView key={figure.title} figure={figure} />)
      ) : (
        <div className="skeleton lab-wait" aria-hidden="true">
          <span className="skeleton-block" />
        </div>
      )}
    </section>
  )
}
