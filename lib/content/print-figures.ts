import type { CorpusFigures } from './corpus-figures'

const percent = (share: number) => `${(100 * share).toFixed(1)} %`

/** The state of the corpus in a few lines, for people. */
export function printFigures(figures: CorpusFigures): string {
  const { counts, coverage, lengths, guessing, tellingWords } = figures
  return [
    `${counts.topics} topics with ${counts.figures} figures; ${counts.cards} cards, ${counts.quiz} quiz items, ` +
      `${counts.families} families, ${counts.interview} interview items; ` +
      `${counts.misconceptions} misconceptions, ${counts.references} references`,
    `bullets ${coverage.bullets.covered} of ${coverage.bullets.total}; ` +
      `questions answered by interview items ${coverage.questions.covered} of ${coverage.questions.total}, ` +
      `touched by cards ${coverage.questionsByCards.covered}; ` +
      `rubric points with a card ${figures.rubricPoints.covered} of ${figures.rubricPoints.total}`,
    `median (longest) in words: back ${both(lengths.back)}, stem ${both(lengths.stem)}, ` +
      `thesis ${both(lengths.thesis)}, answer ${both(lengths.answer)}`,
    `keys at places ${figures.keyPositions.join(' ')}; longest option in ${percent(figures.keyStandsOut.longest)}, ` +
      `shortest in ${percent(figures.keyStandsOut.shortest)}`,
    `guessing: chance ${percent(guessing.chance)}, longest ${percent(guessing.longest)}, ` +
      `position ${percent(guessing.position)}, terms ${percent(guessing.terms)}; ` +
      `words of keys: ${tellingWords.keys.join(', ')}; of distractors: ${tellingWords.distractors.join(', ')}`,
    `items without reference ${figures.itemsWithoutReference}, dead links ${figures.deadLinks}, ` +
      `math failures ${figures.mathFailures}, code failures ${figures.codeFailures}; ` +
      `${figures.errors} errors, ${figures.warnings} warnings`,
  ].join('\n')
}

const both = ({ median, max }: { median: number; max: number }) => `${median} (${max})`
