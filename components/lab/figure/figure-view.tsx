'use client'

import type { Figure } from '@/lib/labs/figure'
import { Twin } from '../twin'
import { useWidth } from '../use-width'
import { Bars } from './bars'
import { ColourPictures } from './colour-pictures'
import { Field } from './field'
import { Graph } from './graph'
import { Grid } from './grid'
import { Lines } from './lines'
import { Network } from './network'
import { ScaleKey } from './scale-key'
import { Text } from './text'
import { Tiles } from './tiles'

/** A figure of a lab with its name, its drawing and its twin in numbers. */
export function FigureView({ figure }: { figure: Figure }) {
  return (
    <figure className="lab-figure">
      <figcaption className="axis-name">
        <span>{figure.title}</span>
        {'ends' in figure && figure.ends ? (
          <ScaleKey ends={figure.ends} {...(figure.scale && { scale: figure.scale })} />
        ) : null}
      </figcaption>
      <Drawing figure={figure} />
      <Twin summary="Read as a table" caption={`${figure.title}. ${figure.summary}`} table={() => figure.table} />
    </figure>
  )
}

function Drawing({ figure }: { figure: Figure }) {
  const [holder, width] = useWidth<HTMLDivElement>(400)
  return <div ref={holder}>{drawingOf(figure, width)}</div>
}

/** @param width in pixels, for what is drawn to it */
function drawingOf(figure: Figure, width: number) {
  switch (figure.kind) {
    case 'field':
      return <Field figure={figure} />
    case 'lines':
      return <Lines figure={figure} width={width} />
    case 'bars':
      return <Bars figure={figure} width={width} />
    case 'grid':
      return <Grid figure={figure} />
    case 'tiles':
      return <Tiles figure={figure} />
    case 'colour-pictures':
      return <ColourPictures figure={figure} />
    case 'network':
      return <Network figure={figure} />
    case 'text':
      return <Text figure={figure} />
    case 'graph':
      return <Graph figure={figure} width={width} />
  }
}
