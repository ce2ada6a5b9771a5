import { pick, wholeFrom } from '../random/random'
import { computeFamily, onePercent, slip } from './family'
import { print } from './number-text'

export const scoreMemory = computeFamily(
  {
    id: 'T04',
    title: 'Memory of the attention scores',
    topicId: 'transformer/long-sequences',
    passage: 'better-and-worse',
    level: 'mid',
    ref: 'Dao et al. 2022',
  },
  (random) => {
    const [batch, heads, tokens] = [
      wholeFrom(random, 2, 8),
      pick(random, [8, 12, 16, 32]),
      512 * wholeFrom(random, 2, 16),
    ]
    const bytes = pick(random, [2, 4])
    const total = batch * heads * tokens ** 2 * bytes
    const answer = total / 2 ** 30
    return {
      stem: `An attention layer with ${heads} heads stores its scores for a batch of ${batch} sequences of ${print(tokens)} tokens, ${bytes} bytes per score, all pairs. How much memory do they take in this layer, in GiB (2³⁰ bytes)?`,
      parameters: { batch, heads, tokens, bytes },
      answer,
      unit: 'GiB',
      decimals: 3,
      tolerance: onePercent,
      slips: [
        slip('gigabytes', total / 1e9, 'This divides by 10⁹, which gives GB; a GiB has 2³⁰ bytes.'),
        slip('heads-forgotten', answer / heads, 'Every head has a table of scores of its own, so all heads count.'),
        slip('one-sequence', answer / batch, 'This is one sequence; the scores of the whole batch are stored.'),
      ],
      solution: [
        `${batch} · ${heads} · ${print(tokens)}² · ${bytes} = ${print(total)} bytes`,
        `Divided by 2³⁰: **${print(answer, 3)}** GiB`,
      ],
    }
  },
)

export const keyValueCache = computeFamily(
  {
    id: 'T08',
    title: 'Size of a KV cache',
    topicId: 'transformer/parallelism',
    passage: 'kv-cache',
    level: 'senior',
    ref: 'Shazeer 2019; Ainslie et al. 2023',
  },
  (random) => {
    const [layers, heads, headWidth] = [pick(random, [24, 32, 40]), pick(random, [32, 40, 64]), pick(random, [64, 128])]
    const keyHeads = 8
    const [tokens, batch] = [1024 * pick(random, [2, 4, 8, 16]), wholeFrom(random, 3, 12)]
    const total = 2 * layers * keyHeads * headWidth * tokens * batch * 2
    const answer = total / 2 ** 30
    return {
      stem: `A decoder has ${layers} layers, ${heads} query heads and ${keyHeads} key-value heads of width ${headWidth}; the cache is kept in bf16. How large is it for ${batch} sequences of ${print(tokens)} tokens, in GiB (2³⁰ bytes)?`,
      parameters: { layers, heads, keyHeads, headWidth, tokens, batch },
      answer,
      unit: 'GiB',
      decimals: 3,
      tolerance: onePercent,
      slips: [
        slip(
          'query-heads',
          (answer * heads) / keyHeads,
          'Queries are not cached; only the heads of keys and values count.',
        ),
        slip('keys-alone', answer / 2, 'Keys and values are both kept, which makes two numbers at each place.'),
        slip(
          'one-sequence',
          answer / batch,
          'This is one sequence; each sequence of the batch has a cache of its own.',
        ),
        slip('gigabytes', total / 1e9, 'This divides by 10⁹, which gives GB; a GiB has 2³⁰ bytes.'),
      ],
      solution: [
        'Keys and values (2), layers, key-value heads, width, tokens, sequences, and 2 bytes each:',
        `2 · ${layers} · ${keyHeads} · ${headWidth} · ${print(tokens)} · ${batch} · 2 = ${print(total)} bytes`,
        `Divided by 2³⁰: **${print(answer, 3)}** GiB`,
      ],
    }
  },
)
