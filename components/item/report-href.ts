/** Addresses longer than this are cut by some servers. */
const longestText = 1500

/** The address of a new report on an item, title and body filled in; what stands in `reportUrl` already is kept. */
export function reportHref(
  reportUrl: string,
  { id, text, version }: { readonly id: string; readonly text: string; readonly version: string },
): string {
  const address = new URL(reportUrl)
  const body = [`Item: ${id}`, `Text: ${text.slice(0, longestText)}`, `Version: ${version}`, '', 'What is wrong: ']
  address.searchParams.set('title', id)
  address.searchParams.set('body', body.join('\n'))
  return address.href
}
