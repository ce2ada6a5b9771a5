import type { TextFigure } from '@/lib/labs/figure'

const line = 14
const charactersALine = 16

/** The first lines of what is written, cut where they are full, in a square of so many pixels. */
export function SmallText({ figure: { passages }, side }: { figure: TextFigure; side: number }) {
  const written = passages.map((pieces) => pieces.map(({ text }) => text).join('')).join(' ')
  const lines = Array.from({ length: Math.floor(side / line) }, (_, at) =>
    written.slice(at * charactersALine, (at + 1) * charactersALine),
  )
  return lines.map((text, at) => (
    <text key={`line ${at + 1}`} className="lab-small-text" x="0" y={at * line + 11} xmlSpace="preserve">
      {text}
    </text>
  ))
}
