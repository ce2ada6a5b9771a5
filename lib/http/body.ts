const longestBytes = 1_048_576

export type Body =
  | { readonly kind: 'read'; readonly value: unknown }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'unreadable' }
  /** The line broke, or the page was closed, before all of it had come. */
  | { readonly kind: 'cut-off' }

/** The request's JSON or form, of at most 1 MiB; nothing more of a longer one is read. */
export async function readBody(request: Request): Promise<Body> {
  if (Number(request.headers.get('content-length') ?? 0) > longestBytes) return { kind: 'too-long' }
  const text = await readText(request)
  if (typeof text !== 'string') return text
  const contentType = request.headers.get('content-type') ?? ''
  if (contentType.startsWith('application/x-www-form-urlencoded')) {
    return { kind: 'read', value: Object.fromEntries(new URLSearchParams(text)) }
  }
  if (!contentType.startsWith('application/json')) return { kind: 'unreadable' }
  try {
    return { kind: 'read', value: JSON.parse(text) }
  } catch {
    return { kind: 'unreadable' }
  }
}

async function readText(request: Request): Promise<string | Exclude<Body, { kind: 'read' }>> {
  if (!request.body) return ''
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  const reader = request.body.getReader()
  for (;;) {
    const part = await reader.read().catch(() => null)
    if (!part) return { kind: 'cut-off' }
    if (part.done) return text + decoder.decode()
    bytes += part.value.byteLength
    if (bytes > longestBytes) {
      await reader.cancel()
      return { kind: 'too-long' }
    }
    text += decoder.decode(part.value, { stream: true })
  }
}
