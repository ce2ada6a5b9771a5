'use client'

import type { Figure } from '@/lib/labs/figure'
import { Twin } from '../twin'
import { useWidth } from '../use-width'
import { Field } from './field'
import { Lines } from './lines'
import { Network } from './network'
import { ScaleKey } from './scale-key'

/** A figure of a lab with its name, its drawing and its twin in numbers. */
export function FigureView({ figure }: { figure: Figure }) {
  return (
    <figure className="lab-figure">
      <figcaption className="axis-name">
        <span>{figure.title}</span>
        {figure.kind === 'field' ? <ScaleKey ends={figure.ends} /> : null}
      </figcaption>
      <Drawing figure={figure} />
      <Twin summary="Read as a table" caption={`${figure.title}. ${figure.summary}`} table={() => figure.table} />
    </figure>
  )
}

function Drawing({ figure }: { figure: Figure }) {
  const [holder, width] = useWidth<HTMLDivElement>(400)
  return (
    <div ref={holder}>
      {figure.kind === 'field' ? <Field figure={figure} /> : null}
      {figure.kind === 'lines' ? <Lines figure={figure} width={width} /> : null}
      {figure.kind === 'network' ? (
        <>
          <Network figure={figure} />
          <div className="lab-columns" aria-hidden="true">
            {figure.columns.map(({ name }) => (
              <span key={name}>{name}</span>
            ))}
          </div>
        </>
      ) : null}
    </div>
  )
}
