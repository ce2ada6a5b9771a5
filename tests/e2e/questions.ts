import type { Page } from '@playwright/test'
import { familyOf } from '@/lib/core/families/families'
import { print } from '@/lib/core/families/number-text'
import { drawQuiz } from '@/lib/core/quiz/draw-quiz'
import type { Question } from '@/lib/core/quiz/question'
import { questionOf, unpackBank } from '@/lib/core/quiz/quiz-bank'
import { parsePlan, type QuizPlan } from '@/lib/core/quiz/quiz-plan'
import { shownOptions, shownRights, shownSteps } from '@/lib/core/quiz/shown-order'
import { expect } from './test'

export const verdict = (page: Page) => page.locator('.quiz-verdict')
export const bar = (page: Page) => page.locator('.focus-bar')
export const check = (page: Page) => page.getByRole('button', { name: /^Check/ }).click()
export const goOn = (page: Page) => page.getByRole('button', { name: /^(Next question|See the result)/ }).click()
export const pass = (page: Page) => page.getByRole('button', { name: 'I do not know' }).click()

function planOf(query: string): QuizPlan {
  const plan = parsePlan(new URLSearchParams(query))
  if (!plan) throw new Error(`no quiz in ${query}`)
  return plan
}
const seedIn = (page: Page) => String(planOf(new URL(page.url()).search).seed)

/** Opens a quiz and gives its questions, in the order in which they are asked. */
export async function openQuiz(page: Page, query: string): Promise<Question[]> {
  await page.goto(`/quiz?${query}`)
  await expect(bar(page)).toContainText(/1 of \d+/)
  const plan = planOf(query)
  const { pool } = unpackBank(await (await page.request.get('/content/quiz.json')).json())
  return drawQuiz(pool, plan).flatMap((asked) => questionOf(asked, plan, familyOf) ?? [])
}

/** Places of the options to take, as they are shown. */
function placesToTake(question: Extract<Question, { kind: 'choice' }>, seed: string, right: boolean): number[] {
  const shown = shownOptions(question, seed).map(({ isKey }, at) => ({ isKey, at }))
  const fitting = shown.filter(({ isKey }) => isKey === right).map(({ at }) => at)
  return right ? fitting : fitting.slice(0, 1)
}

function textToType(question: Extract<Question, { kind: 'number' | 'cloze' }>, right: boolean): string {
  if (question.kind === 'cloze') return right ? (question.accepts[0] ?? '').toUpperCase() : 'something else'
  const { answer, decimals, slips } = question.draw
  return print(right ? answer : (slips[0]?.value ?? answer + 1), decimals)
}

/** The pair whose right side is given to each left side. */
const rightsToGive = (question: Extract<Question, { kind: 'match' }>, right: boolean) =>
  question.pairs.map(({ id }, at) => (right ? id : (question.pairs[(at + 1) % question.pairs.length]?.id ?? id)))

/** Moves that sort the steps as they are shown: from which place each comes, and how far up. */
function movesUp(question: Extract<Question, { kind: 'order' }>, seed: string): { id: string; times: number }[] {
  const order = [...shownSteps(question, seed)]
  return question.steps.map(({ id }, to) => {
    const from = order.indexOf(id)
    order.splice(to, 0, ...order.splice(from, 1))
    return { id, times: from - to }
  })
}

/** Answers by pointing; steps stay as they are when the answer is to be wrong. */
export async function answerByMouse(page: Page, question: Question | undefined, right: boolean): Promise<void> {
  if (!question) throw new Error('the quiz has too few questions')
  switch (question.kind) {
    case 'choice':
      for (const at of placesToTake(question, seedIn(page), right)) await page.locator('.opts input').nth(at).click()
      return
    case 'order':
      for (const { id, times } of right ? movesUp(question, seedIn(page)) : [])
        for (let time = 0; time < times; time++) await page.locator(`[data-step="${id}"][data-by="-1"]`).click()
      return
    case 'match':
      for (const [at, id] of rightsToGive(question, right).entries())
        await page.locator('.opts select').nth(at).selectOption(id)
      return
    default:
      await page.getByLabel('Your answer').fill(textToType(question, right))
  }
}

/** Answers by keys alone, and leaves the focus where Enter checks the answer. */
export async function answerByKeys(page: Page, question: Question | undefined, right: boolean): Promise<void> {
  if (!question) throw new Error('the quiz has too few questions')
  const { keyboard } = page
  const isTyped = question.kind === 'number' || question.kind === 'cloze'
  // What takes the focus when the question appears tells that keys are heard.
  await expect(isTyped ? page.getByLabel('Your answer') : page.locator('.card-focus')).toBeFocused()
  switch (question.kind) {
    case 'choice':
      for (const at of placesToTake(question, seedIn(page), right)) await keyboard.press(String(at + 1))
      return
    case 'order':
      for (const { id, times } of right ? movesUp(question, seedIn(page)) : []) {
        if (times > 0) await page.locator(`[data-step="${id}"][data-by="-1"]`).focus()
        for (let time = 0; time < times; time++) await keyboard.press('ArrowUp')
      }
      return page.getByRole('button', { name: /^Check/ }).focus()
    case 'match': {
      const shown = shownRights(question, seedIn(page)).map(({ id }) => id)
      for (const [at, id] of rightsToGive(question, right).entries()) {
        await page.locator('.opts select').nth(at).focus()
        for (let time = 0; time <= shown.indexOf(id); time++) await keyboard.press('ArrowDown')
      }
      return page.getByRole('button', { name: /^Check/ }).focus()
    }
    default:
      await keyboard.type(textToType(question, right))
  }
}
