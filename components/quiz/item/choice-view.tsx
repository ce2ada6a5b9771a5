import type { ChoiceItem } from '@/lib/core/content/quiz'
import { chooseOption } from '@/lib/core/quiz/quiz-answer'
import { shownOptions } from '@/lib/core/quiz/shown-order'
import { Html } from '../../ui/html'
import { inlineHtml } from '../../ui/inline-html'
import { optionLetters } from './option-letters'
import { OptionSign } from './option-sign'

/** The options to choose from; once judged, each with its feedback. */
export function ChoiceView({
  item,
  seed,
  chosen,
  judged,
  labelledBy,
  onChoose,
}: {
  item: ChoiceItem
  seed: string
  chosen: readonly string[]
  judged: boolean
  /** Id of the heading that asks. */
  labelledBy: string
  onChoose: (chosen: readonly string[]) => void
}) {
  return (
    <fieldset className="opts" aria-labelledby={labelledBy}>
      {shownOptions(item, seed).map((option, at) => {
        const isChosen = chosen.includes(option.id)
        return (
          <div key={option.id} className={judged ? classOf(option.isKey, isChosen) : 'opt'}>
            <label className="opt-line">
              <input
                type={item.select === 'one' ? 'radio' : 'checkbox'}
                name={item.id}
                checked={isChosen}
                disabled={judged}
                onChange={() => onChoose(chooseOption(item, chosen, option.id))}
              />
              <span className="opt-letter">{optionLetters[at]}</span>
              <Html as="span" className="opt-text" html={inlineHtml(option.html)} />
              {judged ? <Sign isKey={option.isKey} isChosen={isChosen} /> : null}
            </label>
            {judged ? (
              <div className="opt-why">
                <Html html={option.whyHtml} />
                {option.misconception ? (
                  <p>
                    The belief behind it: <em className="opt-belief">“{option.misconception.claimText}”</em>
                  </p>
                ) : null}
              </div>
            ) : null}
          </div>
        )
      })}
    </fieldset>
  )
}

function classOf(isKey: boolean, isChosen: boolean): string {
  if (isKey) return 'opt opt-right'
  return isChosen ? 'opt opt-wrong' : 'opt'
}

function Sign({ isKey, isChosen }: { isKey: boolean; isChosen: boolean }) {
  if (isKey) return <OptionSign right>{isChosen ? 'Your choice, right' : 'The answer'}</OptionSign>
  return isChosen ? <OptionSign right={false}>Your choice</OptionSign> : null
}
