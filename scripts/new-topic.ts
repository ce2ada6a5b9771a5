import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const [name = '', ...words] = process.argv.slice(2)
const title = words.join(' ')
const [chapter, topic] = name.split('/')
if (!/^[a-z0-9-]+\/[a-z0-9-]+$/.test(name) || !chapter || !topic || !title) {
  console.error('Usage: npm run new:topic -- cnn/dilated-convolution "Dilated convolution"')
  process.exit(2)
}
const folder = join('content', chapter, topic)
if (!existsSync(join('content', chapter, 'chapter.yaml'))) {
  console.error(`There is no chapter "${chapter}": its folder needs a chapter.yaml (see docs/authoring.md).`)
  process.exit(1)
}
if (existsSync(folder)) {
  console.error(`${folder} is there already; nothing was changed.`)
  process.exit(1)
}

const order =
  readdirSync(join('content', chapter), { withFileTypes: true }).filter((entry) => entry.isDirectory()).length + 1
const ask = (question: string) => `:::ask\n${question}\n\nThe answer, with the reason and the number.\n:::\n`

mkdirSync(folder)
writeFileSync(
  join(folder, 'guide.md'),
  `---
title: ${title}
order: ${order}
lead: ${title} in one sentence of at most 30 words.
bullets: []
prerequisites: []
sources:
  - text: "Author, Title, Venue Year"
---
Two sentences that say why this matters.

## What it computes {#what-it-computes}
The explanation, with a formula: $y = wx + b$.

## What follows {#what-follows}
The consequence that an interviewer asks about.

:::misunderstanding
What is often said.

What is true, and why.
:::

${ask('A first question?')}
${ask('A second question?')}`,
)
const card = (number: string, passage: string) => `- id: ${chapter}-${topic}-${number}
  kind: card
  front: What does card ${number} of ${title} ask?
  back: One fact.
  passage: ${passage}
  level: junior
  type: concept
  map: []
  ref: Author, year
`
writeFileSync(
  join(folder, 'cards.yaml'),
  [card('01', 'what-it-computes'), card('02', 'what-follows'), card('03', 'what-follows')].join('\n'),
)
console.log(`${folder} is there: write its words (docs/authoring.md), then run npm run content:check.`)
