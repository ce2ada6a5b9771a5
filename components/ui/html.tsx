type Holder = 'div' | 'p' | 'span' | 'dd' | 'h1' | 'h2' | 'h3' | 'figcaption'

/** HTML that the build made of our own content files. Nothing that a person typed may ever come here. */
export function Html({
  as: Tag = 'div',
  html,
  className,
  id,
}: {
  as?: Holder
  html: string
  className?: string
  id?: string
}) {
  return <Tag className={className} id={id} dangerouslySetInnerHTML={{ __html: html }} />
}
