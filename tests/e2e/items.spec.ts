import type { Page } from '@playwright/test'
import { expect, expectAccessible, pagePaths, test } from './test'

const itemPaths = pagePaths.filter((path) => path.startsWith('/quiz/items/'))
const verdict = (page: Page) => page.locator('.quiz-verdict')
const check = (page: Page) => page.getByRole('button', { name: 'Check' })

/** Opens the first item that has such a control. */
async function openItemWith(page: Page, selector: string) {
  for (const path of itemPaths) {
    await page.goto(path)
    if ((await page.locator(selector).count()) > 0) return path
  }
  throw new Error(`no item has ${selector}`)
}

test('a choice is made by mouse: every option says why, and the page can be used by everybody', async ({ page }) => {
  await openItemWith(page, '.opts input[type="radio"]')
  // It says that it is not ready yet and may be pressed all the same.
  await check(page).click({ force: true })
  await expect(verdict(page), 'nothing is judged before a choice').toBeHidden()
  await page.locator('.opt-line').first().click()
  await check(page).click()
  await expect(verdict(page)).toHaveText(/^(Right|Not right)\.$/)
  await expect(page.locator('.opt-why')).toHaveCount(await page.locator('.opt').count())
  await expect(page.getByText('Where to look it up')).toBeVisible()
  await expectAccessible(page)
})

test('a choice is made by keys alone', async ({ page }) => {
  await openItemWith(page, '.opts input[type="radio"]')
  await page.locator('.opts input').first().focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(verdict(page)).toBeFocused()
  await expect(page.locator('.opt:has(:checked)')).toHaveCount(1)
})

test('the seed in the address fixes the order of the options, and answering again draws another', async ({ page }) => {
  const path = await openItemWith(page, '.opts input[type="radio"]')
  const shown = () => page.locator('.opt-text').allInnerTexts()
  await page.goto(`${path}?seed=5`)
  const before = await shown()
  await page.reload()
  await expect(async () => expect(await shown()).toEqual(before)).toPass()
  await page.locator('.opt-line').first().click()
  await check(page).click()
  await page.getByRole('button', { name: 'Answer again' }).click()
  await expect(page).toHaveURL(/\?seed=\d+$/)
  await expect(verdict(page)).toBeHidden()
})

test('steps are put in order by mouse and by arrow keys', async ({ page }) => {
  await openItemWith(page, '.opt-moves')
  const steps = page.locator('.opt-text')
  const first = await steps.first().innerText()
  await page
    .getByRole('button', { name: /^Move down/ })
    .first()
    .click()
  await expect(steps.nth(1)).toHaveText(first, { useInnerText: true })
  await page.keyboard.press('ArrowUp')
  await expect(steps.first()).toHaveText(first, { useInnerText: true })
  await expect(page.locator('.opt-moves button:focus')).toHaveCount(1)
  await check(page).click()
  await expect(verdict(page)).toBeVisible()
})

test('pairs are matched by lists', async ({ page }) => {
  await openItemWith(page, '.match-line')
  const lists = page.locator('.match-line select')
  for (let at = 0; at < (await lists.count()); at++) await lists.nth(at).selectOption({ index: at + 1 })
  await check(page).click()
  await expect(verdict(page)).toBeVisible()
})

test('a number is typed, told to be wrong, solved, and drawn anew', async ({ page }) => {
  await page.goto('/quiz/families/C01?seed=1')
  const stem = await page.locator('.stem').first().innerText()
  await page.getByLabel('Your answer').fill('no number')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/could not be read/)).toBeVisible()
  await page.getByLabel('Your answer').fill('-7')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Not right.')).toBeVisible()
  await page.getByRole('button', { name: 'Show the solution' }).click()
  const answer = await page.locator('.worked b').last().innerText()
  await page.getByLabel('Your answer').fill(answer)
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Right: /)).toBeVisible()
  await page.getByRole('button', { name: 'New numbers' }).click()
  await expect(page.locator('.stem').first()).not.toHaveText(stem)
  await expectAccessible(page)
})

test('an interview answer stays folded until it is asked for, and its derivation comes step by step', async ({
  page,
}) => {
  await page.goto('/interview')
  await page.getByLabel('Type').selectOption('derive')
  await expect(page.getByRole('status').filter({ hasText: / of \d+ questions/ })).toBeVisible()
  await page.locator('.ask-text').first().click()
  await expect(page.getByText('In one sentence', { exact: true })).toBeHidden()
  await page.getByText('Show the answer').click()
  await expect(page.getByText('In one sentence', { exact: true })).toBeVisible()
  await expect(page.getByText('Tick what a listener heard')).toBeVisible()
  await expect(page.locator('.iv-steps > li')).toHaveCount(1)
  await page.getByRole('button', { name: 'Next step' }).click()
  await expect(page.locator('.iv-steps > li')).toHaveCount(2)
  await expectAccessible(page)
})

test('the list of questions is filtered by keys alone, and says when nothing fits', async ({ page }) => {
  await page.goto('/interview')
  await page.getByLabel('Words').focus()
  await page.keyboard.type('zzz nothing like it')
  await expect(page.getByText('No question fits.')).toBeVisible()
  await page.getByRole('button', { name: 'Show all questions' }).press('Enter')
  await expect(page.locator('.ask-text').first()).toBeVisible()
})

test('without scripts the answers can be read', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/interview')
  await page.locator('.ask-topic a[href^="/interview/"]').first().click()
  await page.getByText('Show the answer').click()
  await expect(page.getByText('In one sentence', { exact: true })).toBeVisible()
  await page.goto(itemPaths[0] ?? '')
  await page.getByText('The answer', { exact: true }).click()
  await expect(page.locator('details .small').first()).toBeVisible()
  await page.goto('/quiz/families/C01')
  await expect(page.locator('noscript p', { hasText: 'This is one question with its solution.' })).toBeVisible()
  await context.close()
})

test('nobody is led to a place for reports that does not exist', async ({ page }) => {
  await page.goto('/cards/cnn-pooling-01')
  await expect(page.getByText('This card', { exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Report a mistake' })).toHaveCount(0)
})

test('the address of a removed card leads to its heir', async ({ page }) => {
  await page.goto('/cards/cnn-activations-06')
  await expect(page).toHaveURL(/\/cards\/gan-generator-06$/)
})
