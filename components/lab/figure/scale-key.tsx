import { type ScaleName, scales } from './steps'

/** The nine colours between two ends. */
export function ScaleKey({
  ends: [low, high],
  scale = 'diverging',
}: {
  ends: readonly [string, string]
  scale?: ScaleName
}) {
  return (
    <span className="lab-key">
      {low}
      <svg className="chart" width="72" height="10" viewBox="0 0 72 10" aria-hidden="true">
        {scales[scale].names.map((name, at) => (
          <rect key={name} className={name} x={at * 8} width="8" height="10" />
        ))}
      </svg>
      {high}
    </span>
  )
}
