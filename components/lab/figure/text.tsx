import type { TextFigure } from '@/lib/labs/figure'

/** Passages of written text; odd pieces have a wavy line, and are said to have one. */
export function Text({ figure: { passages, odd } }: { figure: TextFigure }) {
  return (
    <div className="lab-text">
      {passages.map((pieces, at) => (
        <p key={`passage ${at + 1}`}>
          {pieces.map(({ text, isOdd }, piece) =>
            isOdd ? <mark key={`piece ${piece + 1}`}>{text}</mark> : <span key={`piece ${piece + 1}`}>{text}</span>,
          )}
        </p>
      ))}
      <p className="small">
        <mark>Underlined</mark>: {odd}
      </p>
    </div>
  )
}
