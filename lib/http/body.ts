const longestBytes = 1_048_576

export type Body =
  | { readonly kind: 'read'; readonly value: unknown }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'unreadable' }

/** The request's JSON or form, of at most 1 MiB; nothing more of a longer one is read. */
export async function readBody(request: Request): Promise<Body> {
  if (Number(request.headers.get('content-length') ?? 0) > longestBytes) return { kind: 'too-long' }
  const text = await readText(request)
  if (text === undefined) return { kind: 'too-long' }
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

async function readText(request: Request): Promise<string | undefined> {
  if (!request.body) return ''
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  const reader = request.body.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    bytes += value.byteLength
    if (bytes > longestBytes) {
      await reader.cancel()
      return undefined
    }
    text += decoder.decode(value, { stream: true })
  }
}
