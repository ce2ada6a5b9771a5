import { randomUUID } from 'node:crypto'
import type { Browser, BrowserContext, Page } from '@playwright/test'
import { expect } from './test'

export const password = 'four unrelated words here'
export const newAddress = () => `${randomUUID()}@example.org`

export async function fill(page: Page, { email, with: typed = password }: { email: string; with?: string }) {
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(typed)
}

/** Signs up and ends on the settings page. */
export async function signUp(page: Page, email: string) {
  await page.goto('/sign-up?next=/settings')
  await fill(page, { email })
  await page.getByRole('button', { name: 'Create the account' }).click()
  await expect(page.getByText(`Signed in as ${email}`)).toBeVisible()
}

export async function signIn(page: Page, email: string, typed = password) {
  await page.goto('/sign-in?next=/settings')
  await fill(page, { email, with: typed })
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
}

/** Asks for the comparison of server, browser and fold, and gives its counts: "212 events and 34 memories". */
export async function verify(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Verify my data' }).click()
  const said = page.getByText(/Server, browser and fold agree on/)
  await expect(said).toBeVisible()
  return /agree on (.*), to the last digit/.exec(await said.innerText())?.[1] ?? ''
}

export async function otherBrowser(browser: Browser): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext()
  return { context, page: await context.newPage() }
}
