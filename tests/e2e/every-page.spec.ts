import { createHash } from 'node:crypto'
import { expect, expectAccessible, forgive, pagePaths, test } from './test'

/** `/`, `/guide/[chapter]`, `/guide/[chapter]/[topic]`, `/cards/[id]` and so on. */
function routeOf(path: string) {
  const steps = path.split('/')
  return path.startsWith('/guide/') ? `/guide, ${steps.length}` : steps.slice(0, -1).join('/') || path
}
const perRoute = new Map<string, string[]>()
for (const path of pagePaths) perRoute.set(routeOf(path), [...(perRoute.get(routeOf(path)) ?? []), path])

// Items are one page many times over: of a route with hundreds of pages some thirty stand for all.
const pages = [...perRoute.values()].flatMap((paths) => {
  const step = Math.ceil(paths.length / 30)
  return paths.length > 80 ? paths.filter((_, at) => at % step === 0) : paths
})
const chunks = Array.from({ length: Math.ceil(pages.length / 12) }, (_, at) => pages.slice(at * 12, at * 12 + 12))

const wide = { width: 1280, height: 720 }
const phone = { width: 360, height: 760 }

for (const [at, paths] of chunks.entries()) {
  test(`pages ${at * 12 + 1} to ${at * 12 + paths.length} are alive under the real policy and fit a phone`, async ({
    page,
  }) => {
    test.setTimeout(300_000)
    for (const path of paths) {
      await page.setViewportSize(wide)
      const response = await page.goto(path)
      expect(response?.headers()['content-security-policy'], path).toContain(
        "script-src 'self' 'wasm-unsafe-eval' 'sha256-",
      )
      const search = page.getByRole('combobox', { name: /search/i })
      // A key that comes before the page has its script is not heard: it is pressed again.
      await expect(async () => {
        await page.keyboard.press('Control+k')
        await expect(search).toBeVisible({ timeout: 500 })
      }, path).toPass()
      await page.keyboard.press('Escape')
      await expect(search).toBeHidden()
      await page.setViewportSize(phone)
      const beyond = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      await expect.poll(beyond, path).toBeLessThanOrEqual(0)
    }
  })
}

test('the policy of every single page names each script in it, and nothing comes from elsewhere', async ({
  request,
}) => {
  test.setTimeout(300_000)
  for (const path of pagePaths) {
    const response = await request.get(path)
    expect(response.status(), path).toBe(200)
    const [html, policy] = [await response.text(), response.headers()['content-security-policy'] ?? '']
    const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)]
    expect(inline.length, path).toBeGreaterThan(0)
    for (const [, script = ''] of inline) {
      expect(policy, path).toContain(`'sha256-${createHash('sha256').update(script).digest('base64')}'`)
    }
    expect(html, path).not.toMatch(/<(script|img|iframe|link rel="stylesheet")[^>]+(src|href)="(https?:)?\/\//)
  }
})

/** Two pages of every route. */
const ofEveryRoute = [...perRoute.values()].flatMap((paths) => paths.slice(0, 2))

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every route can be used by everybody, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(600_000)
    await page.emulateMedia({ colorScheme })
    for (const path of ofEveryRoute) {
      await page.goto(path)
      await expectAccessible(page)
    }
  })
}

test('an unknown address is a true 404 that suggests the nearest page', async ({ page, complaints }) => {
  const response = await page.goto('/guide/cnn/poolin')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('link', { name: /pooling/i }).first()).toBeVisible()
  // Chromium itself reports the status of the page.
  forgive(complaints, /status of 404/)
})
