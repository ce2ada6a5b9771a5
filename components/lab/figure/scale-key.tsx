import { steps } from './steps'

/** The nine colours between two ends. */
export function ScaleKey({ ends: [low, high] }: { ends: readonly [string, string] }) {
  return (
    <span className="lab-key">
      {low}
      <svg className="chart" width="72" height="10" viewBox="0 0 72 10" aria-hidden="true">
        {steps.map((name, at) => (
          <rect key={name} className={name} x={at * 8} width="8" height="10" />
        ))}
      </svg>
      {high}
    </span>
  )
}
