import { begin, study } from './cards'
import { newAddress, otherBrowser, signIn, signUp, verify } from './people'
import { expect, forgiveOffline, test } from './test'

// Walks of several minutes on a busy machine.
test.describe.configure({ timeout: 300_000 })

test('a guest studies 10 cards, runs the lab, signs up; another browser finds the same memory', async ({
  page,
  browser,
}) => {
  await begin(page)
  await study(page, 10)

  await page.goto('/labs/neuron-and-layers?preset=linear-on-xor')
  for (const arm of ['a', 'b']) await page.locator(`input[name="outcome-${arm}"]`).first().check()
  await page.getByRole('button', { name: 'Lock the prediction' }).click()
  await page.getByLabel('Max').check()
  await page.getByRole('button', { name: /^Play/ }).click()
  await expect(page.locator('.lab-word')).toBeVisible({ timeout: 60_000 })

  const email = newAddress()
  await signUp(page, email)
  const here = await verify(page)
  expect(here).toMatch(/12 events and 10 memories/)

  const second = await otherBrowser(browser)
  await signIn(second.page, email)
  await expect(second.page.getByText(`Signed in as ${email}`)).toBeVisible()
  expect(await verify(second.page)).toBe(here)
  await second.context.close()
})

test('a guest with work signs in to an account with work: every event is there once', async ({ page, browser }) => {
  const email = newAddress()
  const first = await otherBrowser(browser)
  await begin(first.page, '/study?topics=cnn/pooling')
  await study(first.page, 3)
  await signUp(first.page, email)
  expect(await verify(first.page)).toContain('3 events and 3 memories')
  await first.context.close()

  await begin(page, '/study?topics=rnn/lstm')
  await study(page, 2)
  await signIn(page, email)
  await expect(page.getByText(`Signed in as ${email}`)).toBeVisible()
  expect(await verify(page)).toContain('5 events and 5 memories')
})

test('20 reviews offline, the tab closed and opened again, then online: each is stored once', async ({
  page,
  context,
  complaints,
}) => {
  const email = newAddress()
  await signUp(page, email)
  await page.goto('/study')
  // The service worker keeps the page and its data before the line goes.
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await page.reload()
  await expect(page.getByRole('button', { name: /^Start with/ })).toBeVisible()

  await context.setOffline(true)
  await page.getByRole('button', { name: /^Start with/ }).click()
  await study(page, 12)
  await page.close()

  const again = await context.newPage()
  await begin(again)
  await study(again, 8)
  await context.setOffline(false)
  await again.goto('/settings')
  expect(await verify(again)).toContain('20 events and 20 memories')
  forgiveOffline(complaints)
})

test('two tabs of one browser share one journal', async ({ page, context }) => {
  await begin(page, '/study?topics=gan/generator')
  const other = await context.newPage()
  await begin(other, '/study?topics=gan/discriminator')
  await study(page, 2)
  await study(other, 2)
  await page.goto('/progress')
  await expect(page.getByText(/4 reviews/).first()).toBeVisible()
})

test('study, guide and progress open without network after one visit', async ({ page, context, complaints }) => {
  await page.goto('/')
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  const kept = (path: string) => page.evaluate(async (wanted) => (await caches.match(wanted)) !== undefined, path)
  await expect.poll(() => kept('/guide/transformer/self-attention'), { timeout: 60_000 }).toBe(true)
  await context.setOffline(true)
  for (const [path, heading] of [
    ['/study', /cards? today/],
    ['/guide/transformer/self-attention', /Self-attention/],
    ['/progress', /./],
  ] as const) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
  }
  await context.setOffline(false)
  forgiveOffline(complaints)
})
