import { beforeAll, expect, test } from 'vitest'
import { saidBy } from '../../../scripts/labs/evidence'
import { breath } from '../breath'
import { prepareTensors } from '../tensor'
import { verifyClaim } from '../verify'
import { claims } from './claims'
import evidence from './evidence.json'
import { training } from './training'

beforeAll(prepareTensors)

test.each(claims.map((claim) => [claim.statement, claim] as const))('on two seeds: %s', async (_, claim) => {
  expect(await verifyClaim(training, claim, claim.seeds.slice(0, 2), breath)).toMatchObject({ holds: true })
})

test('the kept evidence is of these very claims, and all of them held', () => {
  expect(evidence.claims).toMatchObject(claims.map((claim) => ({ id: claim.id, ...saidBy(claim), holds: true })))
})
