import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { Kbd } from '../ui/kbd'
import { keyTable } from './keys'

export function KeysDialog({
  open,
  single,
  onToggleSingle,
  onClose,
}: {
  open: boolean
  single: boolean
  onToggleSingle: (on: boolean) => void
  onClose: () => void
}) {
  return (
    <Dialog
      open={open}
      title="Keys"
      onClose={onClose}
      actions={
        <Button look="line" onClick={onClose}>
          Close
        </Button>
      }
    >
      <dl className="key-list">
        {keyTable.map(({ keys, does, single: isSingle }) => (
          <div key={does} className={isSingle && !single ? 'text-ink-3' : ''}>
            <dt>
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label className="check">
        <input type="checkbox" checked={single} onChange={(event) => onToggleSingle(event.target.checked)} />
        Keys without Ctrl act (1 to 4, U, B, S, F, G, ?)
      </label>
    </Dialog>
  )
}
