import { checkContent } from '@/lib/content/check'
import { checkCode } from '@/lib/content/check-code'
import { corpusFigures } from '@/lib/content/corpus-figures'
import { printFigures } from '@/lib/content/print-figures'
import { acceptVersions } from '@/lib/content/versions'

/** For new items and typos: the present texts become those that the next check compares with. */
if (process.argv.includes('--accept')) acceptVersions(checkContent().topics)

const checked = checkContent()
const problems = [...checked.problems, ...(await checkCode(checked.topics))]
const figures = corpusFigures({ ...checked, problems })

if (process.argv.includes('--json')) console.log(JSON.stringify({ ...figures, problems }, null, 2))
else {
  for (const { grade, place, message } of problems)
    console.log(`${grade === 'error' ? 'error' : 'warn '}  ${place}: ${message}`)
  console.log(printFigures(figures))
}
process.exitCode = figures.errors > 0 ? 1 : 0
