'use client'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { saidOf } from '@/lib/core/interview/mock-run'
import { longestSaid } from '@/lib/core/journal/interview-answer'
import { useJournal } from '../../journal/use-journal'
import { type DraftPlace, dropDraft, readDraft, writeDraft } from './draft'

/** After so long without a key, what was typed goes into the journal. */
const restMs = 2000
/** The journal has long been written by then. */
const writtenMs = 3000

type Props = {
  readonly itemId: string
  /** The mock that asks, as the query of its address. */
  readonly mock?: string
  readonly label: string
  /** Control and Enter. */
  readonly onDone?: () => void
}

/** Where an answer is typed, by whoever likes to. It is in the journal two seconds after the last key. */
export function SaidField(props: Props) {
  const { status, state, user } = useJournal()
  const { itemId, mock } = props
  const place = { owner: user?.id ?? 'guest', itemId, mock }
  if (status === 'loading') return <Area {...props} place={place} journal="" isReady={false} />
  return <Area {...props} key={place.owner} place={place} journal={saidOf(state.said, itemId, mock)} isReady />
}

function Area({
  place,
  label,
  onDone,
  journal,
  isReady,
}: Props & {
  place: DraftPlace
  /** What the journal holds. */
  journal: string
  isReady: boolean
}) {
  const { record } = useJournal()
  const [text, setText] = useState(() => (isReady ? (readDraft(place) ?? journal) : ''))
  const id = useId()
  const latest = useRef({ text, kept: journal })

  const keep = () => {
    const { text: typed, kept } = latest.current
    if (!isReady || typed === kept) return
    latest.current = { text: typed, kept: typed }
    record({ kind: 'said', itemId: place.itemId, payload: { ...(place.mock && { mock: place.mock }), text: typed } })
    setTimeout(() => {
      if (readDraft(place) === typed) dropDraft()
    }, writtenMs)
  }
  const keepLatest = useRef(keep)
  useEffect(() => {
    keepLatest.current = keep
  })
  useEffect(() => {
    const timer = setTimeout(() => keepLatest.current(), text === latest.current.kept ? 0 : restMs)
    return () => clearTimeout(timer)
  }, [text])
  useEffect(() => {
    const leave = () => keepLatest.current()
    document.addEventListener('visibilitychange', leave)
    addEventListener('pagehide', leave)
    return () => {
      document.removeEventListener('visibilitychange', leave)
      removeEventListener('pagehide', leave)
      leave()
    }
  }, [])

  const type = (typed: string) => {
    latest.current = { ...latest.current, text: typed }
    writeDraft(place, typed)
    setText(typed)
  }
  const hear = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    keep()
    onDone?.()
  }
  return (
    <div className="field iv-field">
      <div className="field-label">
        <label htmlFor={id}>{label}</label>
        <span className="small">{countWords(text)}</span>
      </div>
      <textarea
        id={id}
        className="input"
        rows={4}
        value={text}
        maxLength={longestSaid}
        disabled={!isReady}
        onChange={({ currentTarget }) => type(currentTarget.value)}
        onKeyDown={hear}
        onBlur={keep}
      />
      <p className="field-hint">
        {text.length < longestSaid
          ? 'Typing is not needed: think it through, or say it aloud. What you type stays in your journal.'
          : `An answer ends at ${longestSaid.toLocaleString('en-GB')} characters.`}
      </p>
    </div>
  )
}

function countWords(text: string) {
  const words = text.split(/\s+/).filter(Boolean).length
  return words === 1 ? '1 word' : words > 0 ? `${words} words` : ''
}
