import type { Page } from '@playwright/test'
import { labs } from '@/lib/labs/labs'
import { otherBrowser } from './people'
import { expect, expectAccessible, test } from './test'

// A run takes a second or two of a free machine, and here two tests share it.
test.describe.configure({ timeout: 300_000 })

const verdict = (page: Page) => page.locator('.lab-word')
const isChosen = (page: Page, name: string) => page.locator(`input[name="${name}"]`).first().isChecked()

/** Foretells the first outcome for both arms, unless a link has brought a prediction along. */
async function predict(page: Page) {
  const lock = page.getByRole('button', { name: 'Lock the prediction' })
  await expect(lock).toBeVisible()
  for (const name of ['outcome-a', 'outcome-b']) {
    if (!(await isChosen(page, name))) await page.locator(`input[name="${name}"]`).first().check()
  }
  await lock.click()
}

async function runToVerdict(page: Page) {
  await page.getByRole('radio', { name: 'Max', exact: true }).check()
  await page.getByRole('button', { name: /^(Play|Run again)/ }).click()
  await expect(verdict(page)).toBeVisible({ timeout: 60_000 })
}

/** Every kept frame of the run, as the page prints it. */
async function readRun(page: Page): Promise<string> {
  const rows = page.getByRole('group', { name: /^Seed \d+, by update/ }).getByRole('row')
  if (!(await rows.first().isVisible())) await page.getByText('Read this run as a table').click()
  await expect(rows.nth(1)).toBeVisible()
  return (await rows.allInnerTexts()).join('\n')
}

/** Tabs until the wanted control has the focus: what cannot be reached by key fails here. */
async function tabTo(page: Page, selector: string, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  await expect(async () => {
    await page.keyboard.press(key)
    await expect(page.locator(selector).first()).toBeFocused({ timeout: 50 })
  }, selector).toPass({ intervals: [0] })
}

/** Chooses the first outcome for both arms and locks it, without a pointer. */
async function predictByKeys(page: Page) {
  await expect(page.locator('input[name="outcome-a"]').first()).toBeVisible()
  for (const name of ['outcome-a', 'outcome-b']) {
    await tabTo(page, `input[name="${name}"]`)
    await page.keyboard.press('Space')
  }
  await tabTo(page, 'button:has-text("Lock the prediction")')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /^Play/ })).toBeFocused()
}

async function playByKeys(page: Page) {
  await tabTo(page, '.lab-desk button:has-text("Play")', 'Shift+Tab')
  await page.keyboard.press('Enter')
}

test('a topic leads to its lab, at the preset that shows it', async ({ page }) => {
  await page.goto('/guide/foundations/neural-networks')
  await page.getByRole('main').locator('a[href^="/labs/neuron-and-layers"]').first().click()
  await expect(page).toHaveURL(/preset=linear-on-xor/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/hidden layers/)
  await expect(page.getByRole('button', { name: /^Play/ })).toHaveAttribute('aria-disabled', 'true')
})

for (const id of Object.keys(labs)) {
  test(`${id}, by keys alone: predict, run, verdict; reset and the address give the same run`, async ({
    page,
    browser,
  }) => {
    await page.goto(`/labs/${id}`)
    await predictByKeys(page)
    await tabTo(page, 'input[name="pace"]:checked')
    await page.keyboard.press('ArrowRight')
    await expect(page.getByRole('radio', { name: 'Max', exact: true })).toBeChecked()
    await playByKeys(page)
    await expect(verdict(page)).toBeVisible({ timeout: 60_000 })
    await expect(page.getByRole('status').filter({ has: verdict(page) })).toContainText('Why.')
    const first = await readRun(page)
    await expectAccessible(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    await expectAccessible(page)

    await page.keyboard.press('r')
    await expect(verdict(page)).toBeHidden()
    await playByKeys(page)
    await expect(verdict(page)).toBeVisible({ timeout: 60_000 })
    expect(await readRun(page)).toBe(first)

    const elsewhere = await otherBrowser(browser)
    await elsewhere.page.goto(page.url())
    await predict(elsewhere.page)
    await runToVerdict(elsewhere.page)
    expect(await readRun(elsewhere.page)).toBe(first)
    await elsewhere.context.close()
  })
}

test('another seed gives another run, and ten seeds show their spread', async ({ page }) => {
  await page.goto('/labs/neuron-and-layers?preset=one-hidden-xor&seed=3')
  await predict(page)
  await runToVerdict(page)
  const before = await readRun(page)
  await page.getByRole('button', { name: '10 seeds' }).click()
  await expect(page.getByText(/^seeds \d+ to \d+$/)).toBeVisible({ timeout: 60_000 })
  await page.getByRole('button', { name: 'New seed' }).click()
  await page.getByRole('button', { name: 'Predict this seed' }).click()
  await predict(page)
  await runToVerdict(page)
  expect(await readRun(page)).not.toBe(before)
})

test('three days after a wrong prediction the lab is back, at a preset that was not foretold', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-24T09:00:00Z') })
  await page.goto('/labs/neuron-and-layers?preset=linear-on-xor')
  await predict(page)
  await runToVerdict(page)
  const again = page.getByRole('region', { name: 'Back for another look' })
  await page.goto('/labs')
  await expect(page.getByText(/1 of \d+ predicted, 0 right/)).toBeVisible()
  await expect(again).toBeHidden()
  await page.clock.fastForward(72 * 3600 * 1000)
  await page.reload()
  await expectAccessible(page)
  await again.getByRole('link').click()
  await expect(page).toHaveURL(/preset=(?!linear-on-xor)/)
  await predict(page)
  await page.goto('/labs')
  await expect(page.getByText(/2 of \d+ predicted/)).toBeVisible()
  await expect(again).toBeHidden()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a card leads to its lab and back, by keys alone, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto('/cards/foundations-neural-networks-03')
    await tabTo(page, 'a[href*="/labs/neuron-and-layers"]')
    await page.keyboard.press('Enter')
    await predictByKeys(page)
    await expectAccessible(page)
    await page.keyboard.press('Enter')
    await expect(verdict(page)).toBeVisible({ timeout: 60_000 })
    await expect(page.getByRole('status').filter({ has: verdict(page) })).toContainText('Why.')
    await expectAccessible(page)
    await tabTo(page, 'a[href="/cards/foundations-neural-networks-03"]', 'Shift+Tab')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/cards\/foundations-neural-networks-03$/)
  })
}

test('no byte of the engine comes before a run is asked for', async ({ page }) => {
  // How every WebAssembly module begins, in the hexadecimal in which the engine carries its interpreter.
  const interpreter = '0061736d01000000'
  const scripts: Promise<boolean>[] = []
  page.on('response', (response) => {
    if (response.ok() && response.url().endsWith('.js'))
      scripts.push(response.text().then((text) => text.includes(interpreter)))
  })
  for (const path of ['/', '/study', '/guide/foundations/neural-networks', '/labs']) {
    await page.goto(path, { waitUntil: 'networkidle' })
  }
  expect((await Promise.all(scripts)).filter(Boolean)).toEqual([])
  await page.goto('/labs/neuron-and-layers')
  await expect.poll(async () => (await Promise.all(scripts)).filter(Boolean).length).toBeGreaterThan(0)
})
