'use client'
import { useEffect, useEffectEvent, useState } from 'react'
import { formatChance } from '../ui/number'
import { Slider } from '../ui/slider'
import { Saved } from './saved'
import { useSetting } from './use-setting'
import { reviewsADay, roundly } from './workload'

const settleMs = 600
const usual = 0.9

/** The chance of recall at which a card comes back, and what it costs. Saved once the slider rests, or is left. */
export function RetentionSlider() {
  const { settings, value, save, isSaved } = useSetting('desiredRetention')
  const [draft, setDraft] = useState<number | null>(null)
  const shown = draft ?? value
  const keep = useEffectEvent(() => {
    if (draft !== null) save(draft)
  })
  useEffect(() => {
    if (draft === null) return
    const timer = setTimeout(() => {
      keep()
      setDraft(null)
    }, settleMs)
    return () => clearTimeout(timer)
  }, [draft])
  useEffect(() => {
    const onHide = () => keep()
    addEventListener('pagehide', onHide)
    return () => {
      removeEventListener('pagehide', onHide)
      keep()
    }
  }, [])

  const { newPerDay } = settings
  const cost = (desiredRetention: number) => roundly(reviewsADay({ newPerDay, desiredRetention }))
  return (
    <div className="setting">
      <Slider
        label="Desired retention"
        value={shown}
        min={0.7}
        max={0.97}
        step={0.01}
        format={formatChance}
        onSlide={(next) => setDraft(Math.round(next * 100) / 100)}
      />
      <p className="field-hint">
        Of 100 cards that come back you still know about {Math.round(shown * 100)}. With {newPerDay} new cards a day
        that makes about {cost(shown)} reviews a day within a month
        {shown === usual ? '.' : `; at ${formatChance(usual)} it would be ${cost(usual)}.`}{' '}
        <Saved isSaved={isSaved && draft === null} />
      </p>
    </div>
  )
}
