import type { InterviewEntry } from './interview-file'
import {
  absolutes,
  ages,
  countProse,
  type Fault,
  keepFaults,
  length,
  losesItsNumber,
  pointsElsewhere,
  praise,
  repeated,
} from './text-rules'

type Rule = (entry: InterviewEntry) => Fault

/** Every text that a learner reads, code aside. */
export function interviewTexts(entry: InterviewEntry): string[] {
  return [
    ...[entry.question, entry.thesis, entry.answer, entry.weak],
    ...entry.rubric.map(({ point }) => point),
    ...entry.followUps.flatMap(({ question, answer }) => [question, answer]),
    ...(entry.steps ?? []),
    ...(entry.contested ? [entry.contested] : []),
  ]
}

const everything = (entry: InterviewEntry) => interviewTexts(entry).join('\n')
const points = (entry: InterviewEntry) => entry.rubric.map(({ point }) => point)
const bullets = (text: string) => text.match(/^\s*([-*]|\d+\.)\s/gm) ?? []
const sentences = (text: string) => text.split(/(?<!\b(?:vs|al|cf|e\.g|i\.e))[.!?]["”)]?\s+(?=[\p{Lu}$])/u).length

/** `family`, `steps` and `code` belong to one type each, and each of that type has its own. */
const belongs = (field: 'family' | 'steps' | 'code', type: InterviewEntry['type']): Rule => {
  return (entry) => {
    if (entry.type === type) return entry[field] === undefined && `a ${type} item needs ${field}`
    return entry[field] !== undefined && `${field} belongs to ${type} items, and this one is ${entry.type}`
  }
}

const errors: readonly Rule[] = [
  (e) => length('the question', e.question, [6, 45]),
  (e) => !/[?.]$/.test(e.question) && 'the question ends neither with a question mark nor, as a task, with a full stop',
  (e) => (e.question.match(/\?/g) ?? []).length > 1 && 'the question asks two questions',
  (e) => /^(it|they|he|she)\b/i.test(e.question) && 'the question begins with a bare pronoun',
  (e) => countProse(e.thesis) > 30 && `the thesis has ${countProse(e.thesis)} words: at most 30`,
  (e) => sentences(e.thesis) > 1 && 'the thesis has more than one sentence',
  (e) => length('the answer', e.answer, [120, 250]),
  (e) => bullets(e.answer).length > 4 && 'the answer lists more than four things',
  (e) => points(e).some((point) => countProse(point) > 20) && 'a rubric point has more than 20 words',
  (e) => repeated(points(e), 'the rubric point'),
  (e) => e.rubric.every(({ cards }) => !cards?.length) && 'no rubric point names a card that carries it',
  (e) => sentences(e.weak) > 2 && 'what a weak answer says has more than two sentences',
  (e) => e.followUps.some(({ question }) => !/[?.]$/.test(question)) && 'a follow-up does not end like a question',
  (e) => keepFaults(e.followUps.map(({ answer }) => length('the answer to a follow-up', answer, [20, 80])))[0] ?? false,
  (e) => e.map.length === 0 && 'the item names no map id that it answers',
  belongs('family', 'compute'),
  belongs('steps', 'derive'),
  belongs('code', 'code'),
  (e) =>
    e.type === 'debug' && e.exhibit === undefined && 'a debug item needs an exhibit: the curve, table or log to read',
  (e) =>
    e.code !== undefined && e.code.source.split('\n').length > 40 && 'the code has more than 40 lines: leave more out',
  (e) => losesItsNumber(e.answer) || losesItsNumber(e.thesis) || losesItsNumber(e.weak),
  (e) => e.followUps.map(({ answer }) => losesItsNumber(answer)).find((fault) => fault !== false) ?? false,
  // A question may speak of the table that is shown below it.
  (e) => pointsElsewhere(e.exhibit ? everything({ ...e, question: '' }) : everything(e)),
  (e) => praise(everything(e)),
]

const warnings: readonly Rule[] = [
  (e) => countProse(e.weak) > 60 && `what a weak answer says has ${countProse(e.weak)} words: one or two sentences`,
  (e) => e.contested !== undefined && sentences(e.contested) < 2 && 'contested tells one side: say both',
  (e) => absolutes([e.thesis, e.answer].join('\n')),
  (e) => ages(everything(e), e.asOf),
]

/** What one interview item says against the rules of docs/authoring.md. */
export function judgeInterview(entry: InterviewEntry): { errors: string[]; warnings: string[] } {
  const broken = (rules: readonly Rule[]) => keepFaults(rules.map((rule) => rule(entry)))
  return { errors: broken(errors), warnings: broken(warnings) }
}
