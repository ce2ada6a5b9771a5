import { expect, test } from 'vitest'
import { breath } from './breath'
import { halving } from './halving'
import { createPlayer } from './player'
import { createRun } from './run'

/** A player whose clock moves by hand: 4 ms for every look at it. */
function playerOf(budget: number) {
  const run = createRun(halving, { seed: 1, budget, arms: [{ factor: 0.5 }, { factor: 1 }] }, { looks: true })
  let at = 0
  const pauses: number[] = []
  const clock = {
    now: () => (at += 4),
    pause(ms = 0) {
      pauses.push(ms)
      at += ms
      return breath.pause()
    },
  }
  return { run, pauses, player: createPlayer(run, { breath: clock, afterSlice: () => {} }) }
}

test('a step is one update, and is told once', () => {
  const { player } = playerOf(100)
  expect(player.news()?.kept.map(({ update }) => update)).toEqual([0])
  expect(player.news()).toBeNull()
  player.step()
  expect(player.news()?.kept.map(({ update }) => update)).toEqual([1])
  player.dispose()
})

test('at full pace it runs to the end without waiting, and tells every kept frame once', async () => {
  const { player, pauses } = playerOf(50)
  await player.play('max')
  expect(player.news()).toMatchObject({ playing: false, end: 'budget', now: null, kept: { length: 51 } })
  expect(Math.max(...pauses)).toBe(0)
  player.dispose()
})

test('in slow motion it waits about 200 ms for every update', async () => {
  const { player, pauses } = playerOf(5)
  await player.play('slow')
  const waited = pauses.reduce((sum, ms) => sum + ms, 0)
  expect(waited).toBeGreaterThan(800)
  expect(waited).toBeLessThan(1000)
  player.dispose()
})

test('a pause between two kept frames tells the state of that very update', async () => {
  const { player, run } = playerOf(1000)
  for (let update = 0; update < 25; update++) player.step()
  const news = player.news()
  expect(news?.kept.at(-1)?.update).toBe(20)
  expect(news?.now?.update).toBe(25)
  expect(run.update).toBe(25)
  player.dispose()
})
