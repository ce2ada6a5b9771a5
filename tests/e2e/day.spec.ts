import type { Page } from '@playwright/test'
import { study } from './cards'
import { expect, expectAccessible, test } from './test'

const said = (page: Page, name: string) => page.locator('.day-said > div').filter({ hasText: name }).locator('dd')
const fault = (page: Page) => page.locator('.field-error')
const share = /about (\d+) of (\d+), 9 times in 10 between (\d+) and (\d+)/

/** Cards recalled on the day if nothing more is studied. */
async function recalledIfStopped(page: Page) {
  await expect(said(page, 'If you stop now')).toHaveText(share)
  const [, ...numbers] = share.exec(await said(page, 'If you stop now').innerText()) ?? []
  const [recalled = 0, seen = 0, low = 0, high = 0] = numbers.map(Number)
  expect(low).toBeLessThanOrEqual(recalled)
  expect(recalled).toBeLessThanOrEqual(high)
  expect(high).toBeLessThanOrEqual(seen)
  return { recalled, seen }
}

test('a day that cannot be is told so, and nothing is set', async ({ page }) => {
  await page.goto('/day')
  await page.getByRole('button', { name: 'Set the day' }).click()
  await expect(fault(page)).toHaveText('Choose a day, as in 2027-01-15.')
  await page.getByLabel('Day of the interview').fill('2020-01-01')
  await page.getByRole('button', { name: 'Set the day' }).click()
  await expect(fault(page)).toContainText('not ahead any more')
  await expectAccessible(page)
})

test('a topic is weighed apart from its chapter, and follows it again', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-24T09:00:00Z') })
  await page.goto('/day')
  await page.getByLabel('Day of the interview').fill('2026-12-08')
  await page.getByRole('button', { name: 'Set the day' }).click()
  const open = async () => {
    await page.getByText('What it asks more about').click()
    await page.locator('.day-chapter').nth(1).getByText('By topic').click()
  }
  const pooling = (weight: string) =>
    page.getByRole('group', { name: /^Pooling, / }).getByRole('radio', { name: weight, exact: true })
  await open()
  await expect(pooling('twice')).toBeChecked()
  await pooling('not asked').check()
  await expect(page.getByText(/By topic: 1 of \d+ differs/)).toBeVisible()
  await expectAccessible(page)
  await page.reload()
  await open()
  await expect(pooling('not asked')).toBeChecked()
  await pooling('twice').check()
  await expect(page.getByText(/differs?$/)).toBeHidden()
})

test('a date, minutes, and a plan followed for three days: the forecast moves as it should', async ({ page }) => {
  test.setTimeout(240_000)
  await page.clock.install({ time: new Date('2026-11-24T09:00:00+05:45') })
  await page.goto('/progress')
  await page.getByRole('link', { name: /^Set its day/ }).click()
  await page.getByLabel('Day of the interview').fill('2026-12-08')
  await page.getByLabel('For which work').selectOption('research')
  await page.getByRole('button', { name: 'Set the day' }).click()
  await expect(page.getByText('in 14 days').first()).toBeVisible()
  await expect(said(page, 'If you stop now')).toContainText('nothing has been seen yet')
  await expect(said(page, 'If you follow the plan')).toContainText('simulated')
  for (const weekday of ['Tuesday', 'Wednesday', 'Thursday']) {
    await page.getByLabel(weekday).fill('5')
    await expect(page.getByLabel(weekday)).toHaveAttribute('aria-valuetext', '5 min')
  }
  await expectAccessible(page)

  const evenings: Awaited<ReturnType<typeof recalledIfStopped>>[] = []
  for (let day = 0; day < 3; day++) {
    await page.getByRole('link', { name: /^Study these \d+/ }).click()
    await expect(page.getByRole('button', { name: /Show answer/ })).toBeVisible()
    await study(page, 6, ['3'])
    await page.getByRole('button', { name: /^End/ }).click()
    await page.goto('/day')
    const evening = await recalledIfStopped(page)
    evenings.push(evening)
    await page.clock.fastForward('24:00:00')
    await page.reload()
    // It is about one day: a night without study changes nothing of it.
    expect(await recalledIfStopped(page)).toEqual(evening)
  }
  const [first, , last] = evenings
  expect(first?.seen).toBe(6)
  expect(last?.seen).toBeGreaterThan(first?.seen ?? 0)
  expect(last?.recalled).toBeGreaterThan(first?.recalled ?? 0)
  await expect(said(page, 'If you stop now')).toContainText('Not enough history yet')
  await page.clock.fastForward(14 * 24 * 3600 * 1000)
  await page.reload()
  await expect(page.getByText('is here or past')).toBeVisible()
  await page.getByRole('button', { name: /^Remove/ }).click()
  await expect(page.getByRole('heading', { name: 'When is it?' })).toBeVisible()
})
