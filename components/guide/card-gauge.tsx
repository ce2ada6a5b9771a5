'use client'
import { useJournal } from '../journal/use-journal'
import { Gauge } from '../ui/gauge'
import { useHeld } from './use-held'

export function CardGauge({ cardId }: { cardId: string }) {
  const { settings } = useJournal().state
  const held = useHeld([cardId])
  return <Gauge chance={held?.mean ?? null} target={settings.desiredRetention} label={cardId} />
}
