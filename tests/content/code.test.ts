import { expect, test } from 'vitest'
import { checkContent } from '@/lib/content/check'
import { checkCode, faultOf } from '@/lib/content/check-code'
import { runCode } from '@/lib/content/run-code'

test('a piece of TypeScript with tfjs is run, and what it prints is kept', async () => {
  const source = `
    import * as tf from '@tensorflow/tfjs'
    const side: number = tf.maxPool(tf.ones([1, 28, 28, 1]) as tf.Tensor4D, 3, 2, 'valid').shape[1]
    console.log('side', side)
    console.log(tf.tensor1d([1, 2]).sum().dataSync()[0].toFixed(2))`
  expect(await runCode([source])).toEqual([{ printed: 'side 13\n3.00' }])
})

test('code that throws or does not compile is a fault, and hides no other', async () => {
  const runs = await runCode(["throw new Error('no')", 'const = 1', "console.log('yes')"])
  expect(runs[0]).toEqual({ fault: 'no' })
  expect(runs[1]).toHaveProperty('fault')
  expect(runs[2]).toEqual({ printed: 'yes' })
})

test('code that prints something else than the item says is a fault', () => {
  expect(faultOf({ printed: '3' }, '3\n')).toBeNull()
  expect(faultOf({ printed: '3' }, '4')).toContain('prints')
})

test('the code of every item prints what the item says', async () => {
  expect(await checkCode(checkContent().topics)).toEqual([])
})
