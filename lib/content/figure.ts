import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readText } from './files'

const faults: readonly [RegExp, string][] = [
  [/\sstyle\s*=/, 'has a style attribute, which the Content-Security-Policy forbids'],
  [/<style\b/, 'has a <style> element, which the Content-Security-Policy forbids'],
  [/<script\b|\son\w+\s*=|javascript:/i, 'has a script'],
  [
    /#[0-9a-f]{3,8}\b|\brgba?\(|\b(fill|stroke)\s*=\s*"(?!none"|currentColor")/i,
    'has a colour of its own: use classes',
  ],
  [/\sfont-[a-z]+\s*=/, 'has a font attribute: use classes'],
  [/\sid\s*=/, 'has an id, which is not unique once the drawing stands in a page'],
]

/** What keeps a drawing from standing in a page; empty when nothing does. */
export function figureFaults(svg: string): string[] {
  const found = faults.flatMap(([pattern, fault]) => (pattern.test(svg) ? [fault] : []))
  if (!/<title>[^<]+<\/title>/.test(svg)) found.push('has no <title> that says what it shows')
  if (!/^<svg[^>]*\bviewBox="/.test(svg)) found.push('has no viewBox on its <svg>')
  return found
}

/**
 * The drawing, ready to stand in a page: an image with its title as name.
 * @throws one sentence that names the file and its fault
 */
export function readFigure(folder: string, file: string): string {
  if (!/^[a-z0-9-]+\.svg$/.test(file))
    throw new Error(`a figure's src is the name of an SVG beside the page, not "${file}"`)
  const path = join(folder, file)
  if (!existsSync(path)) throw new Error(`the figure ${file} is missing`)
  const svg = readText(path)
    .replace(/<\?xml[^>]*\?>|<!--[\s\S]*?-->/g, '')
    .trim()
  const [fault] = figureFaults(svg)
  if (fault) throw new Error(`the figure ${file} ${fault}`)
  return svg.replace(/^<svg\b(?![^>]*\brole=)/, '<svg role="img"').replace(/\sxmlns="[^"]*"/, '')
}
