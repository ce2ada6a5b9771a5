import type { SearchEntry } from '@/lib/core/search/search-entry'
import { chooseTheme } from '../shell/theme'

/** Something the menu can do or where it can go, besides what it finds. */
export interface Deed {
  readonly name: string
  readonly href?: string
  readonly run?: () => void
}

const always: readonly Deed[] = [
  { name: 'Study what is due', href: '/study' },
  { name: 'Contents of the guide', href: '/guide' },
  { name: 'Interview questions', href: '/interview' },
  { name: 'All labs', href: '/labs' },
  { name: 'Progress', href: '/progress' },
  { name: 'Settings', href: '/settings' },
  { name: 'How memory is modelled', href: '/about' },
  { name: 'Dark theme', run: () => chooseTheme('dark') },
  { name: 'Light theme', run: () => chooseTheme('light') },
  { name: 'Theme as the system', run: () => chooseTheme('system') },
]

/** Everything when nothing was typed; else what its words fit, and the topics found, to study. */
export function deedsFor(query: string, found: readonly SearchEntry[]): Deed[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  const fitting = always.filter(({ name }) => words.every((word) => name.toLowerCase().includes(word)))
  const studies = found
    .filter(({ kind }) => kind === 'topic')
    .slice(0, 2)
    .map(({ id, number, title }): Deed => ({ name: `Study ${number} ${title}`, href: `/study?topics=${id}` }))
  return words.length === 0 ? [...always] : [...studies, ...fitting]
}
