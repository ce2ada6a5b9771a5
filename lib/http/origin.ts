import { configuration } from '../configuration/configuration'

const readingMethods = ['GET', 'HEAD']

/**
 * Does a request that may write come from a page of this very origin? With NEXTAUTH_URL set that is its origin, else
 * the host that was asked. Browsers always name the origin of such requests; what names none is not trusted.
 */
export function isSameOrigin(request: Request): boolean {
  if (readingMethods.includes(request.method)) return true
  const origin = request.headers.get('origin')
  if (origin === null) return request.headers.get('sec-fetch-site') === 'same-origin'
  const { publicUrl } = configuration()
  if (publicUrl) return origin === new URL(publicUrl).origin
  return URL.canParse(origin) && new URL(origin).host === (request.headers.get('host') ?? new URL(request.url).host)
}
