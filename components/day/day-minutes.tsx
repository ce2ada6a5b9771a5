'use client'
import type { Settings } from '@/lib/core/settings'
import { useSetting } from '../settings/use-setting'
import { countOf } from '../ui/number'
import { Slider } from '../ui/slider'

/** From Monday, with the place in the setting. */
const weekdays = [
  ['Monday', 1],
  ['Tuesday', 2],
  ['Wednesday', 3],
  ['Thursday', 4],
  ['Friday', 5],
  ['Saturday', 6],
  ['Sunday', 0],
] as const

/** Minutes for study on each weekday. */
export function DayMinutes() {
  const { value: minutes, save } = useSetting('weekMinutes')
  const week = minutes.reduce((sum, one) => sum + one, 0)
  const turn = (place: number, to: number) =>
    save(minutes.map((one, at) => (at === place ? to : one)) as Settings['weekMinutes'])
  return (
    <section aria-labelledby="minutes" className="day-part">
      <h2 id="minutes">Minutes for it</h2>
      <p className="small">
        {countOf(week, 'minute')} a week. The plan never takes more than a day has; an extra hour in the last two days
        is worth more than one now.
      </p>
      <div className="day-week">
        {weekdays.map(([name, place]) => (
          <Slider
            key={name}
            label={name}
            min={0}
            max={120}
            step={5}
            value={Math.min(120, minutes[place])}
            format={(value) => (value === 0 ? 'free' : `${value} min`)}
            onSlide={(value) => turn(place, value)}
          />
        ))}
      </div>
    </section>
  )
}
