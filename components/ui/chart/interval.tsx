/** A value between its bounds, level: a line with end ticks and a dot. Say the level and the n beside it. */
export function Interval({
  y,
  low,
  value,
  high,
  open = false,
}: {
  y: number
  low: number
  value: number
  high: number
  /** A hollow dot is the alternative: if you stopped today. */
  open?: boolean
}) {
  return (
    <>
      <path className="span" d={`M${low} ${y}H${high}M${low} ${y - 4}v8M${high} ${y - 4}v8`} />
      <circle className={open ? 'dot-open' : 'dot-full'} cx={value} cy={y} r="4.5" />
    </>
  )
}
