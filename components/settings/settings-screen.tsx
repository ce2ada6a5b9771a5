'use client'
import { useJournal } from '../journal/use-journal'
import { Skeleton } from '../ui/skeleton'
import { AccountPart } from './account-part'
import { JournalPart } from './journal-part'
import { SetAsidePart } from './set-aside-part'
import { StudyPart } from './study-part'

/** All settings, once the journal that holds them has been read. */
export function SettingsScreen() {
  const { status } = useJournal()
  if (status === 'loading') {
    return <Skeleton label="Reading your journal" shape={['line', 'text', 'line', 'text', 'line', 'text', 'block']} />
  }
  return (
    <>
      <StudyPart />
      <JournalPart />
      <SetAsidePart />
      <AccountPart />
    </>
  )
}
