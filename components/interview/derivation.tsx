'use client'
import { useState } from 'react'
import { Button } from '../ui/button'
import { Html } from '../ui/html'
import { useHydrated } from '../ui/use-hydrated'

/** The steps one at a time, so that each can be thought of first; without JavaScript all of them. */
export function Derivation({ stepsHtml }: { stepsHtml: readonly string[] }) {
  const [asked, setAsked] = useState(1)
  const shown = useHydrated() ? asked : stepsHtml.length
  const isLast = shown >= stepsHtml.length
  return (
    <>
      <h2>The derivation</h2>
      <ol className="iv-steps" aria-live="polite">
        {stepsHtml.slice(0, shown).map((html, at) => (
          <li key={html} className={at > 0 && at === asked - 1 ? 'appear' : undefined}>
            <span className="num">{at + 1}</span>
            <Html className="read iv-step" html={html} />
          </li>
        ))}
      </ol>
      {isLast ? null : (
        <div className="actions iv-more">
          <Button look="line" onClick={() => setAsked(shown + 1)}>
            Next step
          </Button>
          <Button look="quiet" onClick={() => setAsked(stepsHtml.length)}>
            All {stepsHtml.length} steps
          </Button>
        </div>
      )}
    </>
  )
}
