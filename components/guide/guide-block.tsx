import type { Block } from '@/lib/core/content/guide'
import { Html } from '../ui/html'
import { ScrollBox } from '../ui/scroll-box'

export function GuideBlock({ block }: { block: Block }) {
  if (block.kind === 'html') return <Html className="read" html={block.html} />
  if (block.kind === 'equation')
    return (
      <div className="eq">
        <ScrollBox label={`Equation ${block.number}`} html={block.mathml} />
        <span className="num">({block.number})</span>
      </div>
    )
  const name = `Fig. ${block.number}`
  return (
    <figure className="fig">
      <ScrollBox className="fig-draw chart" label={name} html={block.svg} />
      <Html as="figcaption" html={block.captionHtml.replace('<p>', `<p><b>${name}</b> `)} />
    </figure>
  )
}
