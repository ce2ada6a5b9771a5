import { expect, test } from 'vitest'
import type { InterviewEntry } from './interview-file'
import { judgeInterview } from './interview-rules'

const words = (count: number) => 'word '.repeat(count).trim()

const sound: InterviewEntry = {
  id: 'cnn-pooling-i01',
  kind: 'interview',
  question: 'How far does max pooling make a network invariant to shifts?',
  passage: 'shifts',
  level: 'mid',
  type: 'concept',
  map: ['CNN-026'],
  ref: 'Zhang 2019',
  thesis: 'Pooling samples on a grid that stays where it is, so the output still changes.',
  answer: words(150),
  rubric: [
    { point: 'Says that stride is sampling', cards: ['cnn-pooling-05'] },
    { point: 'Names aliasing' },
    { point: 'Gives a limit' },
  ],
  weak: 'Says that pooling makes it invariant and stops there.',
  mistake: 'pooling-is-invariant',
  followUps: [{ question: 'What lowers the effect?', answer: words(30) }],
}

test('a full item passes', () => {
  expect(judgeInterview(sound)).toEqual({ errors: [], warnings: [] })
})

test.each<[string, Partial<InterviewEntry>, string]>([
  ['a question of three words', { question: 'What is pooling?' }, 'the question has 3 words'],
  ['two questions', { question: 'What does pooling do here? Why does it do that?' }, 'two questions'],
  ['a question without an end', { question: 'The way max pooling handles shifts of one pixel' }, 'full stop'],
  ['a long thesis', { thesis: `${words(31)}.` }, 'at most 30'],
  ['a thesis of two sentences', { thesis: 'Pooling samples. The grid stays.' }, 'more than one sentence'],
  ['a short answer', { answer: words(119) }, 'at least 120'],
  ['a long answer', { answer: words(251) }, '120 to 250'],
  ['a list of five', { answer: `${words(120)}\n\n- a\n- b\n- c\n- d\n- e` }, 'more than four'],
  ['a line that Markdown would renumber', { answer: `${words(120)}\n\n197. ${words(5)}` }, 'lose its number'],
  ['a rubric without a card', { rubric: sound.rubric.map(({ point }) => ({ point })) }, 'names a card'],
  ['a rubric point that stands twice', { rubric: [...sound.rubric, { point: 'Names aliasing' }] }, 'twice'],
  ['a follow-up answered in ten words', { followUps: [{ question: 'Why?', answer: words(10) }] }, 'at least 20'],
  ['a computation without its family', { type: 'compute' }, 'needs family'],
  ['a derivation without steps', { type: 'derive' }, 'needs steps'],
  ['steps without a derivation', { steps: ['a', 'b', 'c'] }, 'belongs to derive items'],
  ['code that is not there', { type: 'code' }, 'needs code'],
  ['a debug item with nothing to read', { type: 'debug' }, 'exhibit'],
  ['an item that answers no question of the map', { map: [] }, 'map id'],
  ['praise', { weak: 'Says that pooling is powerful.' }, 'praise'],
])('%s is an error', (_, change, said) => {
  expect(judgeInterview({ ...sound, ...change }).errors.join('; ')).toContain(said)
})

test('an abbreviation does not end a sentence', () => {
  const { errors } = judgeInterview({ ...sound, thesis: 'A CNN vs. RNN choice rests on what is shared.' })
  expect(errors).toEqual([])
})

test('a contested claim that tells one side is a warning', () => {
  expect(judgeInterview({ ...sound, contested: 'Some say so.' }).warnings).toHaveLength(1)
})
