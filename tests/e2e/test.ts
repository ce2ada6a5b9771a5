import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'

/** Every page that was built, from the list of script hashes. */
export const pagePaths = Object.keys(JSON.parse(readFileSync('.next/csp.json', 'utf8'))).filter(
  (path) => !path.startsWith('/_'),
)

interface Fixtures {
  /** What the console or the policy complained about; a test may take expected lines out. */
  complaints: string[]
}

/** A complaint on the console, an uncaught error or a broken policy fails the test that caused it. */
export const test = base.extend<Fixtures>({
  complaints: [
    async ({ context }, use) => {
      const complaints: string[] = []
      const listen = (page: Page) => {
        page.on('console', (message) => {
          if (['error', 'warning'].includes(message.type())) complaints.push(`${page.url()}: ${message.text()}`)
        })
        page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error}`))
      }
      context.on('page', listen)
      await use(complaints)
      expect(complaints, 'the console complained').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/** No violation of WCAG 2.2 A or AA that axe can see, once every colour has come to rest. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)))
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  const said = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
  expect(said, `axe on ${page.url()}`).toEqual([])
}

/** Takes out what Chromium itself reports of a failed request, where failing requests are what is tested. */
export function forgive(complaints: string[], pattern: RegExp): void {
  complaints.splice(0, complaints.length, ...complaints.filter((line) => !pattern.test(line)))
}

export const forgiveOffline = (complaints: string[]) => forgive(complaints, /ERR_INTERNET_DISCONNECTED|ERR_FAILED/)
