import type { Page } from '@playwright/test'
import { begin, study } from './cards'
import { expect, expectAccessible, test } from './test'

const title = (page: Page) => page.getByRole('heading', { level: 1 })
const part = (page: Page, name: string | RegExp) => page.getByRole('region', { name })
const reading = (page: Page, label: string) => page.locator('.readings > div', { hasText: label })

/** The clock goes on from here, on this page and the next. */
const startAt = (page: Page, moment: string) => page.clock.install({ time: new Date(moment) })

/** Four answers: three recalled, the third not. */
async function studyPooling(page: Page) {
  await begin(page, '/study?topics=cnn/pooling')
  await study(page, 4, ['3', '4', '1', '3'])
}

test('on the first day the page says that nothing is known, and leads to a card', async ({ page }) => {
  await page.goto('/progress')
  await expect(title(page)).toHaveText('No line yet.')
  await expect(page.getByText('What you see is kept in this browser.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Sign up' })).toHaveAttribute('href', '/sign-up')
  await page.getByRole('link', { name: 'Answer one card' }).click()
  await expect(page.getByRole('button', { name: /Show answer/ })).toBeVisible()
})

test('after four answers every number agrees with what was done', async ({ page }) => {
  await startAt(page, '2026-11-24T08:00:00+05:45')
  await studyPooling(page)
  await page.goto('/progress')
  await expect(title(page)).toHaveText('You have learnt 4 cards, all today; tomorrow you would recall 4 of them.')
  const { cards } = await (await page.request.get('/content/cards.json')).json()
  await expect(reading(page, 'cards learnt')).toHaveText(`cards learnt4of ${cards.length.toLocaleString('en-GB')}`)
  await expect(reading(page, 'due today')).toContainText('1about 1 min')
  await expect(page.getByText('4 reviews on 1 day. Days in a row: 1, with today.')).toBeVisible()
  await expect(part(page, 'Measured retention')).toContainText('Not enough data yet: 0 of 30 reviews')
  await expect(part(page, 'The next 30 days')).toContainText(/^The next 30 days4 cards fall due in 30 days: 1 today/)
  await expect(
    part(page, /topics/)
      .getByRole('row')
      .nth(1),
  ).toContainText(/Pooling.*4 of \d+.*recall 1 due/)
  await expect(part(page, 'By chapter and topic').getByRole('img')).toHaveAccessibleName(
    /Convolutional networks \.\d\d, 4 of \d+ cards answered, 1 due\..*Foundations not begun\./,
  )
})

test('predicted recall falls from week to week, and what has become due is named', async ({ page }) => {
  await startAt(page, '2026-11-24T08:00:00+05:45')
  await studyPooling(page)
  const recallOn = async (moment: string) => {
    await page.clock.setSystemTime(new Date(moment))
    await page.goto('/progress')
    await expect(title(page)).toHaveText(/^You would recall \d of the 4 cards you have learnt\.$/)
    const said = await reading(page, 'predicted recall today').locator('.reading-value').innerText()
    return Number(/^\.\d\d/.exec(said)?.[0])
  }
  const [soon, late] = [await recallOn('2026-11-27T08:00:00+05:45'), await recallOn('2026-12-24T08:00:00+05:45')]
  expect(soon).toBeGreaterThan(late)
  expect(late).toBeGreaterThan(0.3)
  await expect(reading(page, 'due today')).toContainText('4about')
  await expect(page.getByText('4 reviews on 1 day. Days in a row: none just now. The longest row: 1.')).toBeVisible()
  await expect(page.getByRole('complementary', { name: 'Today' })).toContainText('4 cards due')
})

test('every chart says what it shows and can be read as a table', async ({ page }) => {
  await studyPooling(page)
  await page.goto('/progress')
  const charts = page.getByRole('main').getByRole('img')
  await expect(charts).toHaveCount(4)
  for (const chart of await charts.all()) await expect(chart).toHaveAccessibleName(/\d/)
  const twins = page.getByText('Read as a table')
  await expect(twins).toHaveCount(4)
  for (const twin of await twins.all()) await twin.click()
  const chapters = part(page, 'By chapter and topic').getByRole('row', { name: /2 Convolutional networks/ })
  await expect(chapters).toContainText('4 of')
  await expect(part(page, 'Half a year').getByRole('row')).toHaveCount(27)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`progress can be used by everybody, with and without figures, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto('/progress')
    await expect(title(page)).toHaveText('No line yet.')
    await expectAccessible(page)
    await studyPooling(page)
    await page.goto('/progress')
    await expect(title(page)).toHaveText(/^You have learnt 4 cards/)
    for (const twin of await page.getByText('Read as a table').all()) await twin.click()
    await expectAccessible(page)
  })
}

test('on a phone nothing runs out of the page, and no text of a chart is smaller than 12 px', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 760 })
  await studyPooling(page)
  await page.goto('/progress')
  await expect(title(page)).toHaveText(/^You have learnt 4 cards/)
  for (const twin of await page.getByText('Read as a table').all()) await twin.click()
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  const sizes = await page.locator('.fitted svg').evaluateAll((charts) =>
    charts.flatMap((chart) => {
      const scale = chart.getBoundingClientRect().width / Number(chart.getAttribute('width'))
      return [...chart.querySelectorAll('text')].map(
        (text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale,
      )
    }),
  )
  expect(sizes.length).toBeGreaterThan(20)
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12)
})
