import { expect, test } from 'vitest'
import { defaultSettings, settingsPatchSchema } from '@/lib/core/settings'
import { type CountName, readCount } from './count-setting'

test.each<[CountName, string, number]>([
  ['newPerDay', '0', 0],
  ['newPerDay', ' 60 ', 60],
  ['reviewsPerDay', '1', 1],
  ['reviewsPerDay', '500', 500],
])('%s may be %s, and the journal takes it', (name, typed, count) => {
  expect(readCount(name, typed, defaultSettings)).toBe(count)
  expect(settingsPatchSchema.safeParse({ [name]: count }).success).toBe(true)
})

test.each<[CountName, string, RegExp]>([
  ['newPerDay', '400', /^400 new cards make about [\d,]+ reviews a day within a month\. At most 60\.$/],
  ['newPerDay', '61', /At most 60/],
  ['newPerDay', '12.5', /whole number from 0 to 60/],
  ['newPerDay', 'ten', /whole number from 0 to 60/],
  ['newPerDay', '', /whole number/],
  ['newPerDay', '-3', /whole number/],
  ['reviewsPerDay', '0', /At least 1/],
  ['reviewsPerDay', '2,000', /^2,000 reviews take a whole day\. At most 500/],
])('%s cannot be %s, and it is said why', (name, typed, why) => {
  expect(readCount(name, typed, defaultSettings)).toMatch(why)
})
