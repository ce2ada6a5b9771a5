import Link from 'next/link'
import type { LabWords } from '@/lib/core/content/lab'

/** Every preset as a link that works without a script as well. */
export function PresetLinks({ lab, current, from }: { lab: LabWords; current?: string; from?: string | undefined }) {
  return (
    <div className="note">
      <h2 className="h4">Presets</h2>
      <ul className="lab-presets">
        {lab.presets.map(({ id, name, shows }) => (
          <li key={id}>
            <Link
              href={`/labs/${lab.id}?preset=${id}${from ? `&from=${from}` : ''}`}
              prefetch={false}
              scroll={false}
              {...(id === current ? { 'aria-current': 'true' } : {})}
            >
              {name}
            </Link>{' '}
            {shows}
          </li>
        ))}
      </ul>
    </div>
  )
}
