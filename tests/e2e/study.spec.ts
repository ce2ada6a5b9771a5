import { answer, bar, begin, cardId, reveal, showButton } from './cards'
import { expect, expectAccessible, test } from './test'

test('the first card is answered on the home page, without an account', async ({ page }) => {
  await page.goto('/')
  await page.getByText('Show answer').click()
  await page.getByRole('button', { name: /Good/ }).click()
  await page.goto('/progress')
  await expect(page.getByText(/1 review/).first()).toBeVisible()
})

test('a card is recalled by keys alone: Space shows, 3 grades, the next card stands there', async ({ page }) => {
  await begin(page)
  const first = await page.locator('.card-question').innerText()
  await expect(bar(page)).toContainText('card 1 of 20')
  await reveal(page)
  await page.keyboard.press('3')
  await expect(bar(page)).toContainText('card 2 of 20')
  await expect(page.locator('.card-question')).not.toHaveText(first)
  await expect(answer(page)).toBeHidden()
})

test('grade keys are inert before the answer is shown', async ({ page }) => {
  await begin(page)
  for (const key of ['1', '2', '3', '4']) await page.keyboard.press(key)
  await expect(bar(page)).toContainText('card 1 of 20')
})

test('a double press grades once', async ({ page }) => {
  await begin(page)
  await reveal(page)
  await page.keyboard.press('3')
  await page.keyboard.press('3')
  await expect(bar(page)).toContainText('card 2 of 20')
  await expect(answer(page)).toBeHidden()
})

test('the answer is not in the page before it is shown', async ({ page }) => {
  await begin(page)
  const { cards } = await (await page.request.get('/content/cards.json')).json()
  const question = (await page.locator('.card-question').innerText()).trim()
  const id = await cardId(page).innerText()
  const card = cards.find((candidate: { id: string }) => candidate.id === id)
  expect(question.length).toBeGreaterThan(5)
  const words = card.backText.split(' ').slice(0, 6).join(' ')
  expect(await page.locator('main').innerHTML()).not.toContain(words)
  await reveal(page)
  await expect(page.locator('.card-answer')).toBeVisible()
})

test('the interval on the button is the interval that is applied', async ({ page }) => {
  await begin(page)
  await reveal(page)
  const promised = await page.getByRole('button', { name: /Good/ }).locator('.grade-when').innerText()
  const days = Number(/^(\d+) d$/.exec(promised)?.[1])
  const id = await cardId(page).innerText()
  await page.keyboard.press('3')
  await page.goto(`/cards/${id}`)
  // The study day in Kathmandu: +05:45, from 04:00.
  const due = new Date(Date.now() + (1.75 + days * 24) * 3_600_000)
  const printed = due.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' })
  await expect(page.getByText(printed)).toBeVisible()
})

test('an Again card comes back in the same session', async ({ page }) => {
  await begin(page, '/study?topics=cnn/pooling')
  const id = await cardId(page).innerText()
  await reveal(page)
  await page.keyboard.press('1')
  const total = Number(/of (\d+)/.exec(await bar(page).innerText())?.[1])
  for (let card = 2; card < total; card++) {
    await reveal(page)
    await page.keyboard.press('3')
    await expect(bar(page)).toContainText(`card ${card + 1} of ${total}`)
  }
  await expect(cardId(page)).toHaveText(id)
})

test('undo goes back several steps, by U and by Ctrl Z', async ({ page }) => {
  await begin(page)
  const first = await page.locator('.card-question').innerText()
  for (let card = 2; card <= 4; card++) {
    await reveal(page)
    await page.keyboard.press('3')
    await expect(bar(page)).toContainText(`card ${card} of 20`)
  }
  await page.keyboard.press('u')
  await page.keyboard.press('Control+z')
  await page.keyboard.press('u')
  await expect(bar(page)).toContainText('card 1 of 20')
  await expect(page.locator('.card-question')).toHaveText(first)
})

test('bury, suspend and flag by keys; the toast can undo', async ({ page }) => {
  await begin(page)
  const first = await cardId(page).innerText()
  await page.keyboard.press('b')
  await expect(cardId(page)).not.toHaveText(first)
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await expect(cardId(page)).toHaveText(first)
  await page.keyboard.press('f')
  await expect(page.locator('.card-head').getByText('flagged')).toBeVisible()
  await page.keyboard.press('s')
  await expect(cardId(page)).not.toHaveText(first)
  await page.goto('/settings')
  // Once among the suspended, once among the flagged.
  await expect(page.getByRole('main').locator(`a[href="/cards/${first}"]`)).toHaveCount(2)
})

test('single-key shortcuts can be turned off from the sheet of keys', async ({ page }) => {
  await begin(page)
  await page.keyboard.press('?')
  await page.getByRole('checkbox', { name: /Keys without Ctrl/ }).uncheck()
  await page.getByRole('button', { name: 'Close' }).click()
  await reveal(page)
  await page.keyboard.press('3')
  await expect(bar(page)).toContainText('card 1 of 20')
  await page.getByRole('button', { name: /Good/ }).click()
  await expect(bar(page)).toContainText('card 2 of 20')
})

test('a session of one topic ends with what was learnt and what comes next', async ({ page }) => {
  await begin(page, '/study?topics=cnn/pooling')
  const total = Number(/of (\d+)/.exec(await bar(page).innerText())?.[1])
  for (let card = 1; card <= total; card++) {
    await reveal(page)
    await page.keyboard.press('3')
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(new RegExp(`^${total} cards in`))
  await expect(page.getByText(/The next \d* ?cards? comes? /)).toBeVisible()
  await expectAccessible(page)
})

test('chapters can be chosen before a session', async ({ page }) => {
  await page.goto('/study')
  await page.getByRole('checkbox', { name: /Recurrent networks/ }).check()
  await page.getByRole('button', { name: /^Start with/ }).click()
  await expect(cardId(page)).toHaveText(/^rnn-/)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the card can be used by everybody before and after the answer, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await begin(page)
    await expectAccessible(page)
    await reveal(page)
    await expectAccessible(page)
  })
}

test('a phone reaches the grades with a thumb', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await begin(page)
  await showButton(page).click()
  const grade = page.getByRole('button', { name: /Easy/ })
  await expect(grade).toBeInViewport()
  const box = await grade.boundingBox()
  expect(box?.height).toBeGreaterThanOrEqual(44)
})
