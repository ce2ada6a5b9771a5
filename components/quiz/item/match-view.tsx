import type { MatchItem } from '@/lib/core/content/quiz'
import { shownRights } from '@/lib/core/quiz/shown-order'
import { Html } from '../../ui/html'
import { optionLetters } from './option-letters'
import { OptionSign } from './option-sign'

/** Each left side with a list of the right ones. Right sides with formulas stand beside letters, which a list can show. */
export function MatchView({
  item,
  seed,
  rights,
  judged,
  onMatch,
}: {
  item: MatchItem
  seed: string
  /** By pair of the left side, the pair whose right side it was given. */
  rights: Readonly<Record<string, string>>
  judged: boolean
  onMatch: (rights: Readonly<Record<string, string>>) => void
}) {
  const offered = shownRights(item, seed).map((pair, at) => ({ ...pair, letter: optionLetters[at] ?? '' }))
  const byLetter = offered.some(({ rightHtml }) => /<(?!\/?p>)/.test(rightHtml))
  return (
    <>
      {byLetter ? (
        <ul className="match-key">
          {offered.map(({ id, letter, rightHtml }) => (
            <li key={id}>
              <span className="opt-letter">{letter}</span>
              <Html className="opt-text" html={rightHtml} />
            </li>
          ))}
        </ul>
      ) : null}
      <ul className="opts">
        {item.pairs.map((pair) => {
          const isRight = rights[pair.id] === pair.id
          return (
            <li key={pair.id} className={judged ? `opt ${isRight ? 'opt-right' : 'opt-wrong'}` : 'opt'}>
              <div className="match-line">
                <Html className="opt-text" html={pair.leftHtml} />
                <select
                  className="input"
                  aria-label={`Belongs to: ${pair.leftText}`}
                  disabled={judged}
                  value={rights[pair.id] ?? ''}
                  onChange={(event) => onMatch({ ...rights, [pair.id]: event.currentTarget.value })}
                >
                  <option value="" disabled>
                    Choose
                  </option>
                  {offered.map(({ id, letter, rightText }) => (
                    <option key={id} value={id}>
                      {byLetter ? letter : rightText}
                    </option>
                  ))}
                </select>
                {judged ? <OptionSign right={isRight}>{isRight ? 'Right' : 'Not this one'}</OptionSign> : null}
              </div>
              {judged ? (
                <div className="opt-why">
                  {isRight ? null : <Html className="match-truth" html={pair.rightHtml} />}
                  <Html html={pair.whyHtml} />
                </div>
              ) : null}
            </li>
          )
        })}
      </ul>
    </>
  )
}
