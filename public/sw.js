// Opens study, quiz, guide, labs and progress without network after one visit.
// Online, pages and data come from the network first, so that an old page never meets a new API.
const build = new URL(self.location.href).searchParams.get('build')
const cacheName = `deep-recall-${build}`
const atOnce = [
  ...['/', '/study', '/progress', '/guide', '/settings', '/offline', '/content/cards.json', '/theme.js'],
  ...['/quiz', '/content/quiz.json'],
]

const isAsset = (path) => path.startsWith('/_next/static/')
const mayKeep = (response) => response.ok && response.type === 'basic' && !response.redirected

async function keep(cache, path) {
  if (await cache.match(path)) return
  const response = await fetch(path, { cache: 'reload' })
  if (!mayKeep(response)) return
  const isPage = response.headers.get('content-type')?.startsWith('text/html')
  const html = isPage ? await response.clone().text() : ''
  await cache.put(path, response)
  const assets = new Set(html.match(/\/_next\/static\/[^"'\\\s)]+/g))
  await Promise.all([...assets].map((asset) => keep(cache, asset).catch(() => undefined)))
}

async function keepAll(paths) {
  const cache = await caches.open(cacheName)
  // One after the other: a phone on a thin line has other things to load.
  for (const path of paths) await keep(cache, path).catch(() => undefined)
}

async function dropOldBuilds() {
  const names = await caches.keys()
  await Promise.all(
    names.filter((name) => name.startsWith('deep-recall-') && name !== cacheName).map((name) => caches.delete(name)),
  )
  await self.clients.claim()
}

async function fromCacheFirst(request) {
  const cache = await caches.open(cacheName)
  const kept = await cache.match(request)
  if (kept) return kept
  const response = await fetch(request)
  if (mayKeep(response)) await cache.put(request, response.clone())
  return response
}

async function fromNetworkFirst(request, path) {
  const cache = await caches.open(cacheName)
  try {
    const response = await fetch(request)
    if (mayKeep(response)) await cache.put(path, response.clone())
    return response
  } catch (failure) {
    const kept = (await cache.match(path)) ?? (request.mode === 'navigate' ? await cache.match('/offline') : undefined)
    if (kept) return kept
    throw failure
  }
}

self.addEventListener('install', (event) => event.waitUntil(keepAll(atOnce).then(() => self.skipWaiting())))
self.addEventListener('activate', (event) => event.waitUntil(dropOldBuilds()))

self.addEventListener('message', (event) => {
  if (event.data?.kind !== 'keep-pages') return
  event.waitUntil(
    fetch('/content/pages.json')
      .then((response) => response.json())
      .then(keepAll)
      .catch(() => undefined),
  )
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname, searchParams } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin) return
  if (pathname.startsWith('/api/') || pathname === '/sw.js') return
  // A page's data for client navigation; without it Next opens the page itself, which is kept.
  if (searchParams.has('_rsc') || request.headers.get('RSC')) return
  event.respondWith(isAsset(pathname) ? fromCacheFirst(request) : fromNetworkFirst(request, pathname))
})
