import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/**
 * After a build: the hashes of every inline script of every prerendered page, by path, for the policy that
 * `proxy.ts` sends. A page that holds an inline style, which the policy forbids, ends the build.
 */
const dist = process.env['NEXT_DIST_DIR'] ?? '.next'
const pages = join(dist, 'server', 'app')

const htmlFiles = readdirSync(pages, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))
const hashes: Record<string, string[]> = {}

for (const file of htmlFiles) {
  const html = readFileSync(join(pages, file), 'utf8')
  const styled = /<[a-z][^>]*\sstyle="[^"]*"[^>]*>|<style\b/.exec(html.replace(/<script[\s\S]*?<\/script>/g, ''))
  if (styled && !file.startsWith('_global-error')) {
    throw new Error(`${relative('.', join(pages, file))} has an inline style, which the policy forbids: ${styled[0]}`)
  }
  const scripts = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '')
  const path = `/${file.slice(0, -'.html'.length)}`
  hashes[path === '/index' ? '/' : path] = [
    ...new Set(scripts.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`)),
  ]
}

writeFileSync(join(dist, 'csp.json'), JSON.stringify(hashes))
console.log(`${htmlFiles.length} pages, ${new Set(Object.values(hashes).flat()).size} inline scripts hashed`)
