/** Cuts `before {{hidden}} after`; null unless there is exactly one deletion. */
export function splitCloze(text: string): { before: string; hidden: string; after: string } | null {
  const cut = /^([\s\S]*?)\{\{([\s\S]+?)\}\}([\s\S]*)$/.exec(text)
  if (!cut) return null
  const [, before = '', hidden = '', after = ''] = cut
  return after.includes('{{') ? null : { before, hidden, after }
}
