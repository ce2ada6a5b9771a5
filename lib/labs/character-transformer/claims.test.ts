import { beforeAll, expect, test } from 'vitest'
import { breath } from '../breath'
import { prepareTensors } from '../tensor'
import { verifyClaim } from '../verify'
import { claims } from './claims'
import { training } from './training'

beforeAll(prepareTensors)

test.each(claims.map((claim) => [claim.statement, claim] as const))('on two seeds: %s', async (_, claim) => {
  expect(await verifyClaim(training, claim, claim.seeds.slice(0, 2), breath)).toMatchObject({ holds: true })
})
