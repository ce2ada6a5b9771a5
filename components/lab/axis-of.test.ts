import { expect, test } from 'vitest'
import { axisOf } from './axis-of'

test('a metric with a domain keeps it whatever the run', () => {
  const axis = axisOf({ scale: 'linear', domain: [0, 1] }, [0.4, 0.6])
  expect(axis.ticks.map(axis.label)).toEqual(['0', '.25', '.5', '.75', '1'])
})

test('a logarithmic axis has a tick for each decade, and few when there are many', () => {
  const axis = axisOf({ scale: 'log' }, [0.02, 0.7])
  expect(axis.ticks.map(axis.label)).toEqual(['.01', '.1', '1'])
  const wide = axisOf({ scale: 'log' }, [0.7, 1e20])
  expect(wide.ticks.map(wide.label)).toEqual(['.1', '10⁴', '10⁹', '10¹⁴', '10¹⁹', '10²⁴'])
})

test('before the run there is an axis already', () => {
  expect(axisOf({ scale: 'log' }, []).ticks).toEqual([-1, 0])
})
