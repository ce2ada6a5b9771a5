import { Kbd } from '../ui/kbd'
import { highlight } from './highlight'

export interface Option {
  readonly id: string
  readonly kind: string
  readonly number?: string
  readonly title: string
  readonly href?: string
  readonly run?: () => void
}

export function OptionLine({
  option,
  words,
  selected,
  onPoint,
  onChoose,
}: {
  option: Option
  words: readonly string[]
  selected: boolean
  onPoint: () => void
  onChoose: (inNewTab: boolean) => void
}) {
  let place = 0
  return (
    // The keys are handled by the field that owns this list, as a combobox asks.
    <div
      id={option.id}
      role="option"
      tabIndex={-1}
      aria-selected={selected}
      onPointerMove={onPoint}
      onClick={(event) => onChoose(event.ctrlKey || event.metaKey)}
      onKeyDown={() => undefined}
    >
      <span className="menu-kind">{option.kind}</span>
      <span>
        {option.number ? <span className="num">{option.number} </span> : null}
        {highlight(option.title, words).map(({ text, hit }) => {
          place += text.length
          return hit ? <mark key={place}>{text}</mark> : <span key={place}>{text}</span>
        })}
      </span>
      {selected ? <Kbd>Enter</Kbd> : null}
    </div>
  )
}
