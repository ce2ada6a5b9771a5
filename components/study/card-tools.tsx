import { Kbd } from '../ui/kbd'
import type { StudyCommand } from './keys'

interface Tool {
  readonly command: StudyCommand
  readonly key: string
  readonly label: string
}

/** What else can be done with a card, by button as well as by key. */
export function CardTools({
  flagged,
  canUndo,
  keys,
  run,
}: {
  flagged: boolean
  canUndo: boolean
  /** Show the single keys. */
  keys: boolean
  run: (command: StudyCommand) => void
}) {
  const tools: readonly Tool[] = [
    ...(canUndo ? [{ command: { kind: 'undo' as const }, key: 'U', label: 'Undo' }] : []),
    { command: { kind: 'bury' }, key: 'B', label: 'Bury until tomorrow' },
    { command: { kind: 'suspend' }, key: 'S', label: 'Suspend' },
    { command: { kind: 'flag' }, key: 'F', label: flagged ? 'Take the flag away' : 'Flag' },
    { command: { kind: 'passage' }, key: 'G', label: 'Open the passage' },
    { command: { kind: 'keys' }, key: '?', label: 'All keys' },
  ]
  return (
    <ul className="card-tools">
      {tools.map(({ command, key, label }) => (
        <li key={key}>
          <button type="button" onClick={() => run(command)}>
            {keys ? <Kbd>{key}</Kbd> : null}
            {label}
          </button>
        </li>
      ))}
    </ul>
  )
}
