/** The mark: a fall, a recall, a slower fall, and the pen at now. */
export function Mark({ size = 26 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <path className="mark-line" d="M3 4.5C4 18 7.5 25.5 14 28V7C16.5 13.5 20.5 16.5 27 18" />
      <circle className="mark-pen" cx="27.5" cy="18" r="3.6" />
    </svg>
  )
}
