import temml from 'temml'

/** Styles that Temml writes inline and our Content-Security-Policy forbids, by the class that does the same. */
const classOfPadding = new Map([
  ['padding-left:0em', 'ps-none'],
  ['padding-left:1em', 'ps-wide'],
  ['padding-right:0em', 'pe-none'],
])

/**
 * TeX to MathML, at build time. No macros that load, link or style anything (`trust` stays off), and an
 * expansion limit, so that a formula cannot grow without bound.
 * @throws naming the formula when the TeX does not parse
 */
export function renderMath(tex: string, { display }: { display: boolean }): string {
  try {
    const mathml = temml.renderToString(tex, {
      displayMode: display,
      throwOnError: true,
      maxExpand: 200,
      maxSize: [20, 20],
    })
    return withoutInlineStyle(mathml)
  } catch (cause) {
    throw new Error(`the formula $${tex}$ does not parse: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    })
  }
}

function withoutInlineStyle(mathml: string): string {
  return mathml.replace(/<(\w+)([^>]*?) style="([^"]*)"/g, (_, tag: string, attributes: string, style: string) => {
    const classes = style.split(';').flatMap((rule) => classOfPadding.get(rule) ?? [])
    if (classes.length === 0) return `<${tag}${attributes}`
    return /class="/.test(attributes)
      ? `<${tag}${attributes.replace('class="', `class="${classes.join(' ')} `)}`
      : `<${tag}${attributes} class="${classes.join(' ')}"`
  })
}
