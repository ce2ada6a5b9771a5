'use client'
import { useJournal } from '../journal/use-journal'
import { Skeleton } from '../ui/skeleton'
import { AccountPart } from './account-part'
import { JournalPart } from './journal-part'
import { Part } from './part'
import { parts } from './parts'
import { SetAsidePart } from './set-aside-part'
import { StudyPart } from './study-part'

/** All settings, once the journal that holds them has been read. */
export function SettingsScreen() {
  const { status } = useJournal()
  if (status === 'loading') return <Waiting />
  return (
    <>
      <StudyPart />
      <JournalPart />
      <SetAsidePart />
      <AccountPart />
    </>
  )
}

function Waiting() {
  return (
    <>
      <Part {...parts.study}>
        <Skeleton label="Reading your journal" shape={['block', 'block', 'block', 'block', 'block']} />
      </Part>
      <Part {...parts.journal}>
        <Skeleton label="Reading your journal" shape={['line', 'line', 'line', 'line']} />
      </Part>
    </>
  )
}
