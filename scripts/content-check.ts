import { checkContent } from '@/lib/content/check'
import { corpusFigures } from '@/lib/content/corpus-figures'

const medianBackLimit = 25

const { topics, problems } = checkContent()
const figures = corpusFigures(topics, problems)
const errors = problems.filter((problem) => problem.grade === 'error')
if (figures.medianBackWords > medianBackLimit) {
  errors.push({
    grade: 'error',
    place: 'content',
    message: `the median back has ${figures.medianBackWords} words: at most 25`,
  })
}

if (process.argv.includes('--json')) console.log(JSON.stringify({ ...figures, problems }, null, 2))
else {
  for (const { grade, place, message } of problems)
    console.log(`${grade === 'error' ? 'error' : 'warn '}  ${place}: ${message}`)
  const { counts, coverage } = figures
  console.log(
    `${counts.cards} cards in ${counts.topics} topics with ${counts.figures} figures; ` +
      `bullets ${coverage.bullets.covered} of ${coverage.bullets.total}, ` +
      `questions ${coverage.questions.covered} of ${coverage.questions.total}; ` +
      `median back ${figures.medianBackWords} words; ${errors.length} errors, ${problems.length - errors.length} warnings`,
  )
}
process.exitCode = errors.length > 0 ? 1 : 0
