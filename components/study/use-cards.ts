import type { Card } from '@/lib/core/content/guide'
import { createFetched } from '../ui/fetched'

/** All cards of the guide, in its order. */
export const useCards = createFetched('/content/cards.json', (json) => (json as { cards: readonly Card[] }).cards)
