import { useRouter } from 'next/navigation'
import { showToast } from '../ui/toast-store'
import type { StudyCommand } from './keys'
import type { useSession } from './use-session'

const setAsideWords = { bury: 'Buried until tomorrow', suspend: 'Suspended: resume it in Settings' } as const

/** What each command does, by key or by button. */
export function useCommands(
  sitting: ReturnType<typeof useSession>,
  { onKeys, onEnd }: { onKeys: () => void; onEnd: () => void },
): (command: StudyCommand) => void {
  const router = useRouter()
  const setAside = (kind: 'bury' | 'suspend') => {
    const eventId = sitting.setAside(kind)
    if (eventId) showToast(setAsideWords[kind], { label: 'Undo', run: () => sitting.takeBack(eventId) })
  }
  return (command) => {
    switch (command.kind) {
      case 'reveal':
        return sitting.reveal()
      case 'grade':
        return sitting.grade(command.grade)
      case 'undo':
        return sitting.undo()
      case 'bury':
      case 'suspend':
        return setAside(command.kind)
      case 'flag':
        return sitting.toggleFlag()
      case 'passage':
        return sitting.card ? router.push(`/guide/${sitting.card.topicId}#${sitting.card.passage}`) : undefined
      case 'keys':
        return onKeys()
      case 'end':
        return onEnd()
    }
  }
}
