import { quizKinds } from '@/lib/core/quiz/quiz-plan'
import { otherBrowser } from './people'
import { answerByKeys, answerByMouse, bar, check, goOn, openQuiz, pass, verdict } from './questions'
import { expect, expectAccessible, forgiveOffline, test } from './test'

const pooling = 'topics=cnn&kinds=choice'

for (const kind of quizKinds) {
  test(`${kind}: a right and a wrong answer by mouse, and the result of both`, async ({ page }) => {
    const [first, second] = await openQuiz(page, `seed=5&kinds=${kind}&length=2`)
    await answerByMouse(page, first, true)
    await check(page)
    await expect(verdict(page)).toHaveText('Right.')
    await goOn(page)
    await answerByMouse(page, second, false)
    await check(page)
    await expect(verdict(page)).toHaveText(/^(Not right|Partly right)/)
    await goOn(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^1(\.\d+)? of 2 points\.$/)
  })

  test(`${kind}: a right and a wrong answer by keys alone`, async ({ page }) => {
    const [first, second] = await openQuiz(page, `seed=6&kinds=${kind}&length=2`)
    await answerByKeys(page, first, true)
    await page.keyboard.press('Enter')
    await expect(verdict(page)).toHaveText('Right.')
    await page.keyboard.press('Enter')
    await expect(bar(page)).toContainText('2 of 2')
    await answerByKeys(page, second, false)
    await page.keyboard.press('Enter')
    await expect(verdict(page)).toHaveText(/^(Not right|Partly right)/)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/of 2 points\.$/)
  })

  test(`${kind}: on a phone nothing scrolls sideways, before and after the answer`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 })
    const [question] = await openQuiz(page, `seed=7&kinds=${kind}&length=1`)
    const extra = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(await extra()).toBeLessThanOrEqual(0)
    await answerByMouse(page, question, false)
    await check(page)
    await expect(verdict(page)).toBeVisible()
    expect(await extra()).toBeLessThanOrEqual(0)
  })
}

test('a quiz is drawn from what is ticked, and its address holds it', async ({ page }) => {
  await page.goto('/quiz')
  await page.getByRole('checkbox', { name: /Recurrent networks/ }).check()
  await page.getByRole('checkbox', { name: 'Choose' }).check()
  await page.getByLabel('Length').selectOption('6')
  await page.getByRole('button', { name: 'Begin with 6 questions' }).click()
  await expect(bar(page)).toContainText('1 of 6')
  await expect(page).toHaveURL(/\/quiz\?seed=\d+&topics=rnn&kinds=choice&length=6$/)
  await expect(page.locator('.item-head .tiny')).toHaveText(/^rnn-/)
})

test('weakest first asks topics of which something is known, before others', async ({ page }) => {
  const [wrong] = await openQuiz(page, 'seed=3&topics=gan&kinds=choice&length=2')
  await pass(page)
  await expect(verdict(page)).toHaveText('You did not know it.')
  await page.goto('/quiz')
  await page.getByRole('checkbox', { name: /Weakest topics first/ }).check()
  await page.getByRole('button', { name: /^Begin with/ }).click()
  await expect(page).toHaveURL(new RegExp(`topics=${wrong?.topicId},`))
  await expect(page.locator('.item-head .chip').first()).toContainText(wrong?.topicTitle ?? '')
})

test('a quiz whose tab was closed goes on where it stopped, with every answer', async ({ page: closed }) => {
  const query = `seed=9&${pooling}&length=4`
  const [first] = await openQuiz(closed, query)
  await answerByMouse(closed, first, true)
  await check(closed)
  await goOn(closed)
  await pass(closed)
  await expect(verdict(closed)).toBeVisible()
  const page = await closed.context().newPage()
  const address = closed.url()
  await closed.close()
  await page.goto(address)
  await expect(bar(page)).toContainText('3 of 4')
  await page.goto('/quiz')
  await expect(page.getByText('A quiz waits: 2 of 4 answered')).toBeVisible()
  await page.getByRole('link', { name: 'Go on with it' }).click()
  await expect(bar(page)).toContainText('3 of 4')
  await expect(page.locator('.card-focus')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 of 2 points.')
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(bar(page)).toContainText('3 of 4')
})

test('the same address asks somebody else the same questions with the same numbers', async ({ page, browser }) => {
  const query = 'seed=21&kinds=number,order&length=3'
  const { context, page: other } = await otherBrowser(browser)
  for (const each of [page, other]) await openQuiz(each, query)
  for (let question = 1; question <= 3; question++) {
    expect(await other.locator('.quiz-run').innerText()).toBe(await page.locator('.quiz-run').innerText())
    for (const each of [page, other]) {
      await pass(each)
      await goOn(each)
    }
  }
  await context.close()
})

test('another draw asks other questions in the same way', async ({ page }) => {
  await openQuiz(page, `seed=9&${pooling}&length=1`)
  await pass(page)
  await goOn(page)
  await page.getByRole('button', { name: 'Another draw' }).click()
  await expect(bar(page)).toContainText('1 of 1')
  await expect(page).toHaveURL(/topics=cnn&kinds=choice&length=1$/)
  await expect(page).not.toHaveURL(/seed=9&/)
})

test('an answer can be taken back', async ({ page }) => {
  await openQuiz(page, `seed=9&${pooling}&length=2`)
  await expect(page.locator('.card-focus')).toBeFocused()
  await page.keyboard.press('1')
  await check(page)
  await expect(verdict(page)).toBeFocused()
  await page.keyboard.press('u')
  await expect(verdict(page)).toBeHidden()
  await expect(bar(page)).toContainText('1 of 2')
  await expect(page.getByRole('button', { name: /^Check/ })).toBeVisible()
})

test('an exam tells nothing before its end, and what one was sure of stands in the result', async ({ page }) => {
  const [first] = await openQuiz(page, `seed=9&${pooling}&length=2&mode=exam`)
  await answerByMouse(page, first, true)
  await page.getByText('Sure', { exact: true }).click()
  await check(page)
  await expect(bar(page)).toContainText('2 of 2')
  await expect(page.locator('.strip .strip-given')).toHaveCount(1)
  await pass(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 of 2 points.')
  await expect(page.getByText('You said: sure.')).toBeVisible()
})

test('when the time is over the rest counts as missed', async ({ page }) => {
  await page.clock.install()
  await openQuiz(page, `seed=9&${pooling}&length=3&minutes=1`)
  await page.clock.runFor(61_000)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('0 of 3 points.')
  await expect(page.getByText('Not reached in time.')).toHaveCount(2)
})

test('what was missed comes into the study of today', async ({ page }) => {
  const [missed] = await openQuiz(page, `seed=9&${pooling}&length=1`)
  await pass(page)
  await goOn(page)
  await page.getByRole('link', { name: 'Put them into today’s study' }).click()
  await expect(page.locator('.card-head .chip').first()).toContainText(missed?.topicTitle ?? '')
})

test('an address that nothing fits says so', async ({ page }) => {
  await page.goto('/quiz?seed=1&topics=nowhere')
  await expect(page.getByRole('heading', { name: 'No question fits.' })).toBeVisible()
})

test('a quiz can be begun and answered without a line', async ({ page, context, complaints }) => {
  await page.goto('/quiz')
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  const isKept = () => page.evaluate(async () => (await caches.match('/content/quiz.json')) !== undefined)
  await expect.poll(isKept, { timeout: 60_000 }).toBe(true)
  await page.reload()
  await context.setOffline(true)
  await page.goto(`/quiz?seed=9&${pooling}&length=1`)
  await pass(page)
  await expect(verdict(page)).toBeVisible()
  await context.setOffline(false)
  forgiveOffline(complaints)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a quiz can be used by everybody, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.goto('/quiz')
    await expect(page.getByRole('button', { name: /^Begin with/ })).toBeVisible()
    await expectAccessible(page)
    const questions = await openQuiz(page, 'seed=14&topics=cnn&length=5')
    for (const question of questions) {
      await expectAccessible(page)
      await answerByMouse(page, question, false)
      await check(page)
      await expect(verdict(page)).toBeVisible()
      await expectAccessible(page)
      await goOn(page)
    }
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/points\.$/)
    await page.locator('.quiz-answered summary').first().click()
    await expectAccessible(page)
  })
}
