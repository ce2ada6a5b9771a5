export type Span = { readonly fromMs: number; readonly toMs: number }

const shortestSpanMs = 10 * 60_000

/** From the first event to now; at least ten minutes, so that a first session does not fill the whole strip. */
export function spanOf(times: readonly number[], nowMs: number): Span {
  const first = times.reduce((earliest, time) => Math.min(earliest, time), nowMs)
  return { fromMs: Math.min(first, nowMs - shortestSpanMs), toMs: nowMs }
}

/** One stroke of 14 px an event, at its moment; events on the same half pixel share one. An SVG path. */
export function strokesOf(
  times: readonly number[],
  { fromMs, toMs }: Span,
  { width, y }: { width: number; y: number },
) {
  const places = times.map((time) => Math.round((2 * width * (time - fromMs)) / (toMs - fromMs)) / 2)
  const inside = new Set(places.filter((x) => x >= 0 && x <= width))
  return [...inside].map((x) => `M${x} ${y}v-14`).join('')
}
