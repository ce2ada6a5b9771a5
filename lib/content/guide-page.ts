import type { Heading, Root, RootContent } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { toString as textOf } from 'mdast-util-to-string'
import { readFigure } from './figure'
import { parseMarkdown, printHtml } from './markdown'
import { renderMath } from './math'

/** A guide.md, cut into its parts; figures and equations are not numbered yet. */
export interface GuidePage {
  frontMatter: string
  openingHtml: string
  sections: PageSection[]
  misunderstanding: { sayingHtml: string; correctionHtml: string }
  asks: { questionHtml: string; answerHtml: string }[]
  words: number
}
export interface PageSection {
  slug: string
  titleHtml: string
  titleText: string
  blocks: PageBlock[]
  notes: { title: string; html: string }[]
}
export type PageBlock =
  | { kind: 'html'; html: string }
  | { kind: 'equation'; mathml: string }
  | { kind: 'figure'; svg: string; captionHtml: string }

/**
 * @param folder where the page's figures stand
 * @throws one sentence about what is missing or not allowed
 */
export function parseGuidePage(source: string, folder: string): GuidePage {
  const tree = parseMarkdown(source)
  const [first, ...content] = tree.children
  if (first?.type !== 'yaml') throw new Error('the file must begin with front matter between --- lines')
  const page: GuidePage = {
    frontMatter: first.value,
    openingHtml: '',
    sections: [],
    misunderstanding: { sayingHtml: '', correctionHtml: '' },
    asks: [],
    words: textOf(tree as Root).split(/\s+/).length,
  }
  for (const node of content) place(node, page, folder)
  if (!page.openingHtml) throw new Error('the page needs an opening before its first section')
  if (!page.misunderstanding.sayingHtml) throw new Error('the page needs one :::misunderstanding')
  return page
}

function place(node: RootContent, page: GuidePage, folder: string): void {
  const section = page.sections.at(-1)
  if (node.type === 'heading') page.sections.push(sectionOf(node))
  else if (node.type === 'containerDirective') placeDirective(node, page, folder)
  else if (!section) page.openingHtml += printHtml([node])
  else section.blocks.push(blockOf(node))
}

const blockOf = (node: RootContent): PageBlock =>
  node.type === 'math'
    ? { kind: 'equation', mathml: renderMath(node.value, { display: true }) }
    : { kind: 'html', html: printHtml([node]) }

function placeDirective(node: ContainerDirective, page: GuidePage, folder: string): void {
  const section = page.sections.at(-1)
  const [first, ...rest] = node.children
  if (!first) throw new Error(`:::${node.name} is empty`)
  switch (node.name) {
    case 'figure': {
      if (!section) throw new Error(':::figure stands before the first section')
      const svg = readFigure(folder, node.attributes?.['src'] ?? '')
      section.blocks.push({ kind: 'figure', svg, captionHtml: printHtml(node.children) })
      return
    }
    case 'margin':
      if (!section) throw new Error(':::margin stands before the first section')
      section.notes.push({ title: node.attributes?.['title'] ?? '', html: printHtml(node.children) })
      return
    case 'misunderstanding':
      if (page.misunderstanding.sayingHtml) throw new Error('the page has two :::misunderstanding')
      page.misunderstanding = { sayingHtml: printHtml([first]), correctionHtml: printHtml(rest) }
      return
    case 'ask':
      page.asks.push({ questionHtml: printHtml([first]), answerHtml: printHtml(rest) })
      return
    default:
      throw new Error(`:::${node.name} is not known: use figure, margin, misunderstanding or ask`)
  }
}

function sectionOf(heading: Heading): PageSection {
  const title = textOf(heading)
  if (heading.depth !== 2) throw new Error(`"${title}": sections are headings of level 2`)
  const slug = /\s*\{#([a-z0-9-]+)\}\s*$/.exec(title)
  const last = heading.children.at(-1)
  if (!slug?.[1] || last?.type !== 'text') throw new Error(`"${title}" needs a slug at its end: {#some-words}`)
  last.value = last.value.replace(/\s*\{#[a-z0-9-]+\}\s*$/, '')
  const titleHtml = printHtml([{ type: 'paragraph', children: heading.children }]).replace(/^<p>|<\/p>$/g, '')
  return { slug: slug[1], titleHtml, titleText: title.slice(0, slug.index), blocks: [], notes: [] }
}
