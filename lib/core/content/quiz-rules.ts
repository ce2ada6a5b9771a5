import { judgeMatch, judgeOrder } from './arrangement-rules'
import { judgeChoice } from './choice-rules'
import type { QuizEntry } from './quiz-file'
import { absolutes, ages, type Fault, keepFaults, length, losesItsNumber, pointsElsewhere, praise } from './text-rules'

/** What one can choose, put in order or match. */
function optionTexts(entry: QuizEntry): string[] {
  if (entry.kind === 'choice') return entry.options.map(({ text }) => text)
  if (entry.kind === 'order') return entry.steps.map(({ text }) => text)
  return entry.pairs.flatMap(({ left, right }) => [left, right])
}

function explanations(entry: QuizEntry): string[] {
  if (entry.kind === 'choice') return entry.options.map(({ why }) => why)
  return entry.kind === 'order' ? [entry.why] : entry.pairs.map(({ why }) => why)
}

/** Every text that a learner reads. */
export const quizTexts = (entry: QuizEntry) => [entry.stem, ...optionTexts(entry), ...explanations(entry)]

/** The paragraphs of a stem that ask: tables, lists and code left out. */
const asking = (stem: string) =>
  stem
    .replace(/^```[\s\S]*?^```/gm, '')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph && !/^([|-]|\d+\. )/.test(paragraph))

/** Does the stem say NOT or EXCEPT, in capitals as it must? */
export const asksForTheOdd = (stem: string) => /\b(NOT|EXCEPT)\b/.test(stem)

function sharedErrors(entry: QuizEntry): Fault[] {
  const everything = quizTexts(entry).join('\n')
  const { stem } = entry
  return [
    length('the stem', stem, [6, 60]),
    !asking(stem).some((paragraph) => /[?.]$/.test(paragraph)) && 'the stem is no whole question or task',
    /_{3,}|…$/.test(stem) && 'the stem leaves a gap: ask a whole question',
    /\bexcept\b/.test(stem) && 'EXCEPT stands in capitals',
    ...explanations(entry).map(losesItsNumber),
    pointsElsewhere(everything),
    praise(everything),
  ]
}

function sharedWarnings(entry: QuizEntry): Fault[] {
  return [
    /\bwhich of (the following|these)\b/i.test(entry.stem) &&
      entry.kind === 'choice' &&
      entry.select === 'one' &&
      '"which of the following": can it be answered with the options covered?',
    /\b(which|what)\b[^?.]*\b(is|are|does|do|was|can|would) not\b/.test(entry.stem) &&
      'the stem asks for what is not so: ask for what is, or write NOT in capitals',
    absolutes([entry.stem, ...optionTexts(entry)].join('\n')),
    ages(quizTexts(entry).join('\n'), entry.asOf),
  ]
}

/** What one quiz item says against the rules of docs/authoring.md. */
export function judgeQuiz(entry: QuizEntry): { errors: string[]; warnings: string[] } {
  const own = judgeOwn(entry)
  return {
    errors: [...new Set([...keepFaults(sharedErrors(entry)), ...own.errors])],
    warnings: [...keepFaults(sharedWarnings(entry)), ...own.warnings],
  }
}

function judgeOwn(entry: QuizEntry): { errors: string[]; warnings: string[] } {
  if (entry.kind === 'choice') return judgeChoice(entry)
  return entry.kind === 'order' ? judgeOrder(entry) : judgeMatch(entry)
}
