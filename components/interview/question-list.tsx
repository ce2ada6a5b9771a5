import Link from 'next/link'
import { Html } from '../ui/html'
import type { ChapterRows } from './question-rows'

/** The questions of a chapter, a row each, under their topics. */
export function QuestionList({ chapter }: { chapter: ChapterRows }) {
  return (
    <section className="ask-chapter" aria-labelledby={chapter.id}>
      <h2 id={chapter.id}>
        <span className="num hang">{chapter.number}</span> {chapter.title}
      </h2>
      {chapter.topics.map((topic) => (
        <div key={topic.id} className="ask-topic" id={topic.id}>
          <h3>
            <Link href={`/guide/${topic.id}`} prefetch={false}>
              <span className="num">{topic.number}</span> {topic.title}
            </Link>
          </h3>
          <ol>
            {topic.questions.map(({ id, html, text, level, type }) => (
              <li key={id}>
                <Link href={`/interview/${id}`} prefetch={false}>
                  {html ? (
                    <Html as="span" className="ask-text" html={html} />
                  ) : (
                    <span className="ask-text">{text}</span>
                  )}
                  <span className="ask-kind">
                    {level}, {type}
                  </span>
                </Link>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </section>
  )
}
