export interface StripBar {
  /** Class of its stroke. */
  readonly look: string
  /** Pixels. */
  readonly height: number
}

/** Progress of a sitting: what is done as bars, now as the pen, what is to come as dots. */
export function Strip({ title, bars, toCome }: { title: string; bars: readonly StripBar[]; toCome: number }) {
  return (
    <div role="img" aria-label={title}>
      <ol className="strip" aria-hidden="true">
        {bars.map(({ look, height }, index) => {
          const key = `${index} done`
          return (
            <li key={key}>
              <svg width="3" height={height} aria-hidden="true">
                <path className={`strip-bar ${look}`} d={`M1.5 0V${height}`} />
              </svg>
            </li>
          )
        })}
        {Array.from({ length: toCome }, (_, index) => {
          const key = `${index} to come`
          return <li key={key}>{index === 0 ? <Pen /> : <Dot />}</li>
        })}
      </ol>
    </div>
  )
}

function Pen() {
  return (
    <svg width="9" height="25" aria-hidden="true">
      <path className="strip-now" d="M4.5 4V25" />
      <circle className="strip-pen" cx="4.5" cy="5" r="4" />
    </svg>
  )
}

function Dot() {
  return (
    <svg width="3" height="5" aria-hidden="true">
      <circle className="strip-todo" cx="1.5" cy="1.5" r="1.5" />
    </svg>
  )
}
