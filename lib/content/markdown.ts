import type { Nodes, Root, RootContent } from 'mdast'
import type { TextDirective } from 'mdast-util-directive'
import type { Handler } from 'mdast-util-to-hast'
import { toString as textOf } from 'mdast-util-to-string'
import rehypeStringify from 'rehype-stringify'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { renderMath } from './math'

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMath).use(remarkDirective)

/** How a `:blank[…]` of a cloze is written: hidden on its front, marked on its back. */
type Blank = 'hidden' | 'shown'

const raw = (value: string) => ({ type: 'raw' as const, value })
const hiddenWords = raw('<span class="blank"><span class="sr">blank</span></span>')

const math: Handler = (_, node: { type: string; value: string }) =>
  raw(renderMath(node.value, { display: node.type === 'math' }))

const blankHandler =
  (blank: Blank): Handler =>
  (state, node: TextDirective) =>
    blank === 'hidden' ? hiddenWords : { type: 'element', tagName: 'mark', properties: {}, children: state.all(node) }

const printer = (blank: Blank) =>
  unified()
    .use(remarkRehype, {
      allowDangerousHtml: true,
      handlers: { inlineMath: math, math, textDirective: blankHandler(blank) },
    })
    .use(rehypeStringify, { allowDangerousHtml: true })

const printers = { hidden: printer('hidden'), shown: printer('shown') }

/** Markdown of ours to a tree. Words with a colon that only look like a directive become text again. */
export function parseMarkdown(source: string): Root {
  const tree = parser.parse(source)
  restoreColons(tree, source)
  return tree
}

function restoreColons(node: Nodes, source: string): void {
  if (!('children' in node)) return
  const children: Nodes[] = node.children
  for (const [at, child] of children.entries()) {
    const isAccident = (child.type === 'textDirective' && child.name !== 'blank') || child.type === 'leafDirective'
    if (isAccident) children[at] = { type: 'text', value: sourceOf(child, source) }
    else restoreColons(child, source)
  }
}

const sourceOf = ({ position }: Nodes, source: string) => source.slice(position?.start.offset, position?.end.offset)

/** Tree to HTML, without raw HTML of the author's. @throws when a formula does not parse or raw HTML stands in it */
export function printHtml(content: readonly RootContent[], blank: Blank = 'shown'): string {
  const html = content.find((node) => node.type === 'html')
  if (html) throw new Error(`raw HTML is not allowed in content: ${textOf(html)}`)
  const printing = printers[blank]
  return String(printing.stringify(printing.runSync({ type: 'root', children: [...content] })))
}

/** A line in which nothing is a sign of Markdown. Most texts of items are such, and parsing thousands costs seconds. */
const plainLine = /^(?!\d+[.)])(?!.*www\.)[\p{L}\p{N}][\p{L}\p{N} ,;.?!()/'"’“”…·×%–—−-]*(?<! )$/iu

/** Markdown source to HTML in one go. */
export function renderMarkdown(source: string, blank: Blank = 'shown'): string {
  return plainLine.test(source) ? `<p>${source}</p>` : printHtml(parseMarkdown(source).children, blank)
}

/** The words of a piece of Markdown, formulas as their TeX. */
export function plainText(source: string): string {
  const words = plainLine.test(source) ? source : textOf(parseMarkdown(source))
  return words.replace(/\s+/g, ' ').trim()
}
