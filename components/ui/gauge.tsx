import { formatChance } from './number'

const width = 48

/** A chance of recall as a bar with a tick at the target. Without a chance: an empty bar, nothing is known yet. */
export function Gauge({ chance, target = 0.9, label }: { chance: number | null; target?: number; label?: string }) {
  return (
    <span className="gauge">
      <svg width={width + 1} height={10} viewBox={`0 0 ${width + 1} 10`} aria-hidden="true">
        <path className="gauge-ground" d={`M0 7.5H${width}`} />
        {chance === null ? null : <path className="gauge-value" d={`M0 7.5H${(chance * width).toFixed(1)}`} />}
        <path className="gauge-target" d={`M${(target * width).toFixed(1)} 2v8`} />
      </svg>
      {chance === null ? null : (
        <b>
          <span className="sr-only">Predicted recall </span>
          {formatChance(chance)}
        </b>
      )}
      {label ? <span className="tiny">{label}</span> : null}
    </span>
  )
}
