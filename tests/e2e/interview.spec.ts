import type { Page } from '@playwright/test'
import { cardId } from './cards'
import { expect, expectAccessible, test } from './test'

const mock = '/interview/mock?seed=7&role=applied&level=mid&minutes=10'
const answerField = (page: Page) => page.getByRole('textbox')
const points = (page: Page) => page.getByRole('group', { name: 'Tick what a listener heard' }).getByRole('checkbox')

/** From the question to its points, past the follow-up. */
async function showAnswer(page: Page) {
  await page.getByRole('button', { name: /^Done, the follow-up/ }).click()
  await expect(page.getByRole('region', { name: 'Follow-up' })).toBeVisible()
  await page.getByRole('button', { name: /^Done, show the answer/ }).click()
  await expect(points(page).first()).toBeVisible()
}

test('a question is practised: typed, kept over a reload, ticked, and what was left out is studied today', async ({
  page,
}) => {
  await page.goto('/interview/cnn-pooling-i01')
  await answerField(page).fill('It keeps the largest value of each window.')
  await answerField(page).blur()
  await page.reload()
  await expect(answerField(page)).toHaveValue('It keeps the largest value of each window.')
  await page.getByText('Show the answer').click()
  await points(page).nth(1).check()
  await page.getByRole('button', { name: 'Keep these ticks' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Kept in your journal' })).toContainText('forward')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'today’s study' }).click()
  await expect(cardId(page)).toHaveText(/^cnn-pooling-/)
})

test('a mock: follow-up, pause, five minutes more; in a new page it goes on with what was typed', async ({ page }) => {
  await page.goto('/interview')
  await page.getByRole('link', { name: 'Mock interview' }).click()
  await page.getByRole('radio', { name: '20' }).check()
  await page.getByRole('button', { name: /^Begin with \d+ questions/ }).click()
  await expect(page).toHaveURL(/seed=\d+&role=applied&level=mid&minutes=20/)

  await page.goto(mock)
  const clock = page.getByRole('timer')
  await expect(clock).toHaveText(/^(10:00|9:5\d)$/)
  await page.getByRole('button', { name: 'Pause the clock' }).click()
  await expect(clock).toContainText('the clock stands')
  await page.getByRole('button', { name: 'Five minutes more' }).click()
  await expect(clock).toHaveText(/^(15:00|14:5\d)/)
  await page.getByRole('button', { name: 'Go on', exact: true }).click()
  await answerField(page).fill('The first answer')
  await showAnswer(page)
  await points(page).first().check()
  await points(page).last().check()
  await expect(page.getByText(/^2 of \d points$/)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Next question' }).first().click()

  await expect(answerField(page)).toHaveValue('')
  const question = page.getByRole('heading', { level: 1 })
  const asked = await question.innerText()
  await answerField(page).fill('A second answer, not yet done')
  const other = await page.context().newPage()
  await page.close()
  await other.goto(mock)
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(asked, { useInnerText: true })
  await expect(answerField(other)).toHaveValue('A second answer, not yet done')
})

test('a mock goes on where it was left, ends in a report, and its report is one for paper', async ({ page }) => {
  await page.goto(mock)
  await answerField(page).fill('Half an answer')
  await answerField(page).blur()
  await page.goto('/')
  await page.goto(mock)
  await expect(answerField(page)).toHaveValue('Half an answer')
  for (let left = 12; left > 0 && (await page.getByRole('button', { name: /^Done/ }).count()) > 0; left--) {
    await showAnswer(page)
    await page.getByRole('button', { name: 'Next question' }).first().click()
    await expect(page.getByRole('button', { name: /^Done|^Print/ }).first()).toBeVisible()
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^0 of \d+ points\.$/)
  await expect(page.getByText('Half an answer')).toBeVisible()
  await expectAccessible(page)
  await expect(page.getByRole('link', { name: /^Study \d+ cards? for what was left out/ })).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button', { name: /^Print/ })).toBeHidden()
  await expect(page.getByText('Half an answer')).toBeVisible()
  const ink = () => page.getByRole('heading', { level: 1 }).evaluate((head) => getComputedStyle(head).color)
  const onLight = await ink()
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  expect(await ink()).toBe(onLight)
})
