'use client'
import type { FormEvent } from 'react'
import { metBefore } from '@/lib/core/quiz/met-before'
import type { Question } from '@/lib/core/quiz/question'
import { chooseOption } from '@/lib/core/quiz/quiz-answer'
import type { QuizPool } from '@/lib/core/quiz/quiz-bank'
import type { QuizPlan } from '@/lib/core/quiz/quiz-plan'
import type { QuizRun } from '@/lib/core/quiz/quiz-run'
import { shownOptions } from '@/lib/core/quiz/shown-order'
import { ItemChips } from '../../item/item-chips'
import { useJournal } from '../../journal/use-journal'
import { Main, Page } from '../../shell/page'
import { useKeyCommands } from '../../ui/use-key-commands'
import type { ChapterPlaces } from '../start/place-picker'
import { taskOf } from '../task-words'
import { QuestionActions } from './question-actions'
import { QuestionBody } from './question-body'
import { QuestionMargin } from './question-margin'
import { QuestionStem } from './question-stem'
import { RunBar } from './run-bar'
import { type RunCommand, runCommandOf } from './run-keys'
import { SureChoice } from './sure-choice'
import { useQuestion } from './use-question'

const headingId = 'stem'

const choicesOf = (pool: QuizPool['pool']) =>
  new Map(pool.flatMap((asked) => (asked.kind === 'choice' ? [[asked.id, asked] as const] : [])))

/** One question: answer, say how sure, check, read the feedback, go on. */
export function QuestionDesk(props: {
  question: Question
  run: QuizRun<Question>
  plan: QuizPlan
  load: QuizPool
  chapters: readonly ChapterPlaces[]
  onGiven: () => void
  goOn: () => void
  onUndo: (() => void) | null
  onLeave: () => void
}) {
  const { question, run, plan, load, goOn, onUndo, onLeave } = props
  const { state } = useJournal()
  const single = state.settings.singleKeyShortcuts
  const desk = useQuestion(question, run, plan, props.onGiven)
  const { answer, answered, seed } = desk
  const judged = answered !== undefined
  const met = answered && metBefore(answered, state.quizAnswers, choicesOf(load.pool))
  const go = () => (judged ? goOn() : desk.check())
  const choose = (at: number) => {
    if (question.kind !== 'choice' || answer.kind !== 'choice' || judged) return
    const option = shownOptions(question, seed)[at]
    if (option) desk.setAnswer({ kind: 'choice', chosen: chooseOption(question, answer.chosen, option.id) })
  }
  const runCommand = (command: RunCommand) => {
    if (command.kind === 'choose') return choose(command.at)
    if (command.kind === 'go') return go()
    return command.kind === 'undo' ? onUndo?.() : onLeave()
  }
  useKeyCommands((press, place) => runCommandOf(press, { single, ...place }), runCommand)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    go()
  }
  return (
    <>
      <RunBar {...props} leftMs={desk.leftMs} />
      <Main>
        <Page marginLabel="About this question" margin={<QuestionMargin {...{ question, answered, met }} />}>
          <div className="quiz-column quiz-run">
            <ItemChips item={question} />
            <QuestionStem
              {...{ question, headingId }}
              formulas={load.formulas}
              takesFocus={question.kind !== 'number' && question.kind !== 'cloze'}
            />
            <form onSubmit={submit}>
              {judged ? null : <p className="small mb-2">{taskOf(question)}</p>}
              <QuestionBody
                {...{ question, seed, judged, headingId, answer }}
                formulas={load.formulas}
                onAnswer={desk.setAnswer}
              />
              {judged ? null : <SureChoice value={desk.sure} onChoose={desk.setSure} />}
              <QuestionActions
                {...{ question, run, answered, onUndo }}
                missing={desk.missing}
                passageTitle={load.passages[`${question.topicId}#${question.passage}`]}
                onPass={desk.pass}
              />
            </form>
          </div>
        </Page>
      </Main>
    </>
  )
}
