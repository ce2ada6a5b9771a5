/** The pen: marks now, and only now. */
export function Now({ x, y, top, bottom }: { x: number; y: number; top: number; bottom: number }) {
  return (
    <>
      <path className="now" d={`M${x.toFixed(1)} ${top}V${bottom}`} />
      <circle className="pen" cx={x.toFixed(1)} cy={y.toFixed(1)} r="4" />
    </>
  )
}
