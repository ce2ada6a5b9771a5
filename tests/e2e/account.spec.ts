import type { BrowserContext } from '@playwright/test'
import { fill, newAddress, otherBrowser, password, signIn, signUp, verify } from './people'
import { expect, expectAccessible, forgive, test } from './test'

const sessionOf = async (context: BrowserContext) => {
  const cookies = await context.cookies()
  return cookies.find(({ name }) => name.endsWith('next-auth.session-token'))
}

test('what a guest set comes along at sign-up and is found in another browser', async ({ page, browser }) => {
  const email = newAddress()
  await page.goto('/settings')
  await page.getByLabel('New cards a day').fill('7')
  await page.getByLabel('New cards a day').press('Enter')
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await signUp(page, email)
  await expect(page.getByLabel('New cards a day')).toHaveValue('7')
  await verify(page)

  const second = await otherBrowser(browser)
  await signIn(second.page, email)
  await expect(second.page.getByText(`Signed in as ${email}`)).toBeVisible()
  await expect(second.page.getByLabel('New cards a day')).toHaveValue('7')
  await verify(second.page)
  await second.context.close()
})

test('a wrong pair is told at the password, what was typed stays, and the right one leads on', async ({
  page,
  complaints,
}) => {
  const email = newAddress()
  await signUp(page, email)
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await expect(page.getByText('You use Deep Recall without an account')).toBeVisible()

  await signIn(page, email, 'not this one at all')
  await expect(page.getByText('E-mail and password do not match.')).toBeVisible()
  forgive(complaints, /status of 401/)
  await expect(page.getByLabel('E-mail')).toHaveValue(email)
  await expect(page.getByLabel('Password', { exact: true })).toHaveValue('not this one at all')
  await expect(page.getByLabel('Password', { exact: true })).toBeFocused()
  await expectAccessible(page)

  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/settings$/)
})

test('nobody is led to another site after signing in', async ({ page }) => {
  const email = newAddress()
  await page.goto(`/sign-up?next=${encodeURIComponent('//evil.example/take')}`)
  await fill(page, { email })
  await page.getByRole('button', { name: 'Create the account' }).click()
  await expect(page).toHaveURL(/localhost:\d+\/study/)
})

test('a weak password is refused before anything is sent, with the reason', async ({ page }) => {
  await page.goto('/sign-up')
  await expect(page.getByText('8 to 128 characters of any kind')).toBeVisible()
  const field = page.getByLabel('Password', { exact: true })
  const create = page.getByRole('button', { name: 'Create the account' })
  const sent: string[] = []
  page.on('request', (request) => request.method() === 'POST' && sent.push(request.url()))

  await fill(page, { email: newAddress(), with: 'seven77' })
  await create.click()
  await expect(page.getByText('1 more character: at least 8.')).toBeVisible()
  await expect(field).toBeFocused()
  await field.fill('Password1')
  await expect(page.getByText('This is among the passwords that are guessed first.')).toBeVisible()
  await field.fill(password)
  await expect(page.getByText('guessed first')).toBeHidden()
  expect(sent).toEqual([])

  await page.getByRole('button', { name: 'Show password' }).click()
  await expect(field).toHaveAttribute('type', 'text')
  await expect(field).toHaveValue(password)
})

test('who tries too often is told how long to wait', async ({ page, complaints }) => {
  await page.goto('/sign-in')
  await fill(page, { email: newAddress(), with: 'a guess that is wrong' })
  const button = page.getByRole('main').getByRole('button', { name: 'Sign in' })
  for (let tries = 1; tries <= 7; tries += 1) {
    const answered = page.waitForResponse((response) => response.url().includes('/callback/credentials'))
    await button.click()
    await answered
    await expect(button).toBeEnabled()
  }
  await expect(page.getByText(/Too many tries in a short time\. Wait \d+ seconds, until \d\d:\d\d:\d\d/)).toBeVisible()
  forgive(complaints, /status of (401|429)/)
})

test('a changed password ends the session of the other browser and opens new ones', async ({
  page,
  browser,
  complaints,
}) => {
  const email = newAddress()
  await signUp(page, email)
  const second = await otherBrowser(browser)
  await signIn(second.page, email)
  await expect(second.page.getByText(`Signed in as ${email}`)).toBeVisible()

  await page.getByText('Change the password').first().click()
  const form = page.getByRole('form', { name: 'Change the password' })
  await form.getByLabel('Present password', { exact: true }).fill('wrong present one')
  await form.getByLabel('New password', { exact: true }).fill('quite another sentence')
  await form.getByRole('button', { name: 'Change the password' }).click()
  await expect(page.getByText('This is not your present password.')).toBeVisible()
  forgive(complaints, /status of 403/)
  await form.getByLabel('Present password', { exact: true }).fill(password)
  await form.getByRole('button', { name: 'Change the password' }).click()
  await expect(page.getByText('Password changed. Your other devices are signed out.')).toBeVisible()

  await second.page.reload()
  await expect(second.page.getByText(`The session of ${email} has ended`)).toBeVisible()
  await page.reload()
  await expect(page.getByText(`Signed in as ${email}`)).toBeVisible()
  await signIn(second.page, email, 'quite another sentence')
  await expect(second.page.getByText(`Signed in as ${email}`)).toBeVisible()
  await second.context.close()
})

test('after sign-out the old cookie is dead and this browser is empty', async ({ page, context, request }) => {
  const email = newAddress()
  await signUp(page, email)
  await page.getByLabel('New cards a day').fill('9')
  await page.getByLabel('New cards a day').press('Enter')
  await verify(page)
  const cookie = await sessionOf(context)
  const headers = { cookie: `${cookie?.name}=${cookie?.value}` }
  expect((await request.get('/api/account/export', { headers })).status()).toBe(200)

  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await expect(page.getByText('You use Deep Recall without an account')).toBeVisible()
  await expect(page.getByLabel('New cards a day')).toHaveValue('20')
  expect(await sessionOf(context)).toBeUndefined()
  expect((await request.get('/api/account/export', { headers })).status()).toBe(401)
  expect(await (await request.get('/api/session', { headers })).json()).toMatchObject({ user: null })
})

test('sign-out asks before it loses what could not be sent', async ({ page, context, complaints }) => {
  const email = newAddress()
  await signUp(page, email)
  await context.setOffline(true)
  await page.getByLabel('New cards a day').fill('11')
  await page.getByLabel('New cards a day').press('Enter')
  await expect(page.getByRole('link', { name: /Account\s*1 waits? here/ })).toBeVisible()
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  const question = page.getByRole('dialog', { name: '1 event would be lost' })
  await question.getByRole('button', { name: 'Stay signed in' }).click()
  await expect(question).toBeHidden()
  await context.setOffline(false)
  await expect(page.getByRole('link', { name: /waits? here/ })).toBeHidden()
  await verify(page)
  forgive(complaints, /ERR_(INTERNET_DISCONNECTED|FAILED)/)
})

test('a deleted account is gone, here and on the server', async ({ page, context, request, complaints }) => {
  const email = newAddress()
  await signUp(page, email)
  const cookie = await sessionOf(context)
  await page.getByText('Delete the account').first().click()
  const form = page.getByRole('form', { name: 'Delete the account' })
  const go = form.getByRole('button', { name: 'Delete the account and all its events' })
  await form.getByLabel('Password', { exact: true }).fill(password)
  await go.click()
  await expect(page.getByText(`Type ${email} to confirm.`)).toBeVisible()
  await form.getByLabel(`Type ${email}`).fill(email)
  await go.click()
  await expect(page.getByText('You use Deep Recall without an account')).toBeVisible()

  const headers = { cookie: `${cookie?.name}=${cookie?.value}` }
  expect((await request.get('/api/account/export', { headers })).status()).toBe(401)
  await signIn(page, email)
  await expect(page.getByText('E-mail and password do not match.')).toBeVisible()
  forgive(complaints, /status of 401/)
})

test('one learner reaches nothing of another’s', async ({ page, context, browser }) => {
  const [email, other] = [newAddress(), newAddress()]
  await signUp(page, email)
  await page.getByLabel('New cards a day').fill('13')
  await page.getByLabel('New cards a day').press('Enter')
  await verify(page)
  const { user } = await (await context.request.get('/api/session')).json()
  const pull = { headers: { 'x-user-id': user.id } }
  expect((await (await context.request.get('/api/journal', pull)).json()).events).not.toHaveLength(0)

  const second = await otherBrowser(browser)
  await signUp(second.page, other)
  const { request } = second.context
  expect((await request.get('/api/journal', pull)).status()).toBe(403)
  const pushed = await request.post('/api/journal', { ...pull, data: { events: [] } })
  expect(pushed.status()).toBe(403)
  const exported = await (await request.get('/api/account/export')).text()
  expect(exported).toContain(other)
  expect(exported).not.toContain(email)
  expect(exported).not.toContain(user.id)
  await expect(second.page.getByLabel('New cards a day')).toHaveValue('20')
  await second.context.close()
})

test('a number beyond its bounds stays, with what it would mean', async ({ page }) => {
  await page.goto('/settings')
  const field = page.getByLabel('New cards a day')
  await field.fill('400')
  await field.press('Enter')
  await expect(
    page.getByText(/400 new cards make about [\d,]+ reviews a day within a month\. At most 60\./),
  ).toBeVisible()
  await expect(field).toHaveValue('400')
  await expectAccessible(page)
  await field.fill('15')
  await field.press('Enter')
  await page.reload()
  await expect(field).toHaveValue('15')
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`settings of an account can be used by everybody, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await signUp(page, newAddress())
    for (const summary of await page.locator('main summary').all()) await summary.click()
    await expectAccessible(page)
  })
}
