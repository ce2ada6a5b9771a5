import type { Page } from '@playwright/test'
import { expect } from './test'

export const answer = (page: Page) => page.getByRole('heading', { name: 'Answer', exact: true })
export const showButton = (page: Page) => page.getByRole('button', { name: /Show answer/ })
export const bar = (page: Page) => page.locator('.focus-bar')
export const cardId = (page: Page) => page.locator('.card-head .tiny')

/** Shows the answer by Space, again while a press right after a grade is ignored on purpose. */
export async function reveal(page: Page) {
  await expect(async () => {
    await page.keyboard.press(' ')
    await expect(answer(page)).toBeVisible({ timeout: 300 })
  }).toPass()
}

export async function begin(page: Page, address = '/study?now') {
  await page.goto(address)
  await expect(showButton(page)).toBeVisible()
}

/** Answers so many cards, and ends on the card after them. */
export async function study(page: Page, count: number, grades: readonly string[] = ['3', '4', '2', '3']) {
  for (let card = 0; card < count; card++) {
    const before = await bar(page).innerText()
    await reveal(page)
    await page.keyboard.press(grades[card % grades.length] ?? '3')
    await expect(bar(page)).not.toHaveText(before, { useInnerText: true })
  }
}
