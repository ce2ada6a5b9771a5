'use client'
import { useState } from 'react'
import { spanOf, strokesOf } from './event-strip'

const width = 255
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' })
const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })

/** The answers of this browser by time, and the same in the account's journal. */
export function JournalStrips({ times }: { times: readonly number[] }) {
  const [now] = useState(() => Date.now())
  const span = spanOf(times, now)
  const isToday = day.format(span.fromMs) === day.format(now)
  const from = (isToday ? clock : day).format(span.fromMs)
  return (
    <svg
      className="chart strips"
      width={width}
      height="140"
      viewBox={`0 0 ${width} 140`}
      role="img"
      aria-label={`${times.length} answers of this browser since ${from} take their places by time in the account’s journal.`}
    >
      <text className="t2" x="0" y="12">
        this browser, not signed in
      </text>
      <path className="event-strokes" d={strokesOf(times, span, { width, y: 36 })} />
      <path className="event-base" d={`M0 36.5H${width}`} />
      <path className="arrow" d={`M${width / 2} 50v20m-5 -6l5 6l5 -6`} />
      <text className="tl" x="0" y="90">
        your journal, by time
      </text>
      <path className="event-strokes" d={strokesOf(times, span, { width, y: 114 })} />
      <path className="event-base" d={`M0 114.5H${width}`} />
      <text x="0" y="134">
        {from}
      </text>
      <text x={width} y="134" textAnchor="end">
        now
      </text>
    </svg>
  )
}
