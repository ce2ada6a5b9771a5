'use client'
import { Gauge } from '../ui/gauge'

export function CardGauge({ cardId }: { cardId: string }) {
  return <Gauge chance={null} label={cardId} />
}
