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
