import Link from 'next/link'
import { Html } from '@/components/ui/html'
import type { LabWords } from '@/lib/core/content/lab'
import { LabPredictions } from './lab-predictions'

export type ListedLab = { readonly words: LabWords; readonly pictureSvg: string }
export type LabChapter = {
  readonly id: string
  readonly number: number
  readonly title: string
  readonly labs: readonly ListedLab[]
}

/** Labs by chapter: a picture of a real run, what it shows, how long it takes, what the learner foretold so far. */
export function LabList({ chapters }: { chapters: readonly LabChapter[] }) {
  return chapters.map((chapter) => (
    <section key={chapter.id} aria-labelledby={`labs-${chapter.id}`} className="mb-16">
      <h2 id={`labs-${chapter.id}`} className="mb-3">
        <span className="num">{chapter.number}</span> {chapter.title}
      </h2>
      <ul className="lab-list">
        {chapter.labs.map(({ words, pictureSvg }) => (
          <li key={words.id}>
            <Html html={pictureSvg} />
            <div className="lab-about">
              <h3>
                <Link href={`/labs/${words.id}`}>{words.question}</Link>
              </h3>
              {words.shows.map((line) => (
                <p key={line} className="small">
                  {line}
                </p>
              ))}
            </div>
            <div className="note">
              <h4 className="h4">{words.title}</h4>
              <p>
                {words.presets.length} presets, about {words.minutes} minutes each
              </p>
              <LabPredictions lab={words.id} of={words.presets.length} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  ))
}
