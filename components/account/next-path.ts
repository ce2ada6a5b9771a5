const here = 'https://this.origin'

/**
 * Where to go after signing in: the path that `?next=` names when it stays on this origin, else the study page.
 * Another site, another scheme, the API and the forms themselves are no places to return to.
 */
export function nextPathOf(query: string): string {
  const asked = new URLSearchParams(query).get('next')
  if (!asked?.startsWith('/') || !URL.canParse(asked, here)) return '/study'
  const { origin, pathname, search, hash } = new URL(asked, here)
  const isPage = origin === here && !/^\/(api|sign-in|sign-up)(\/|$)/.test(pathname) && !pathname.startsWith('//')
  return isPage ? `${pathname}${search}${hash}` : '/study'
}

/** The link from one form to the other keeps where one wanted to go. */
export function withNext(path: '/sign-in' | '/sign-up', query: string): string {
  const asked = new URLSearchParams(query).get('next')
  return asked === null ? path : `${path}?next=${encodeURIComponent(asked)}`
}
