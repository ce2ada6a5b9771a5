/** HTML of one paragraph without the paragraph, for a heading, a label or a cell. */
export const inlineHtml = (html: string) => html.replace(/^<p>|<\/p>$/g, '')
