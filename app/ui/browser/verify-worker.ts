/**
 * Answers for the check of certificates where the network does not. Each build has a worker of its own, which keeps
 * its build's files anew and forgets the others'.
 */
import { isCheckPage, isKeptFile, keptCheck } from './kept-check.ts'

type Lasting = Event & { waitUntil: (work: Promise<unknown>) => void }
type Asked = Lasting & { request: Request; respondWith: (answer: Promise<Response>) => void }
type Worker = Window & { skipWaiting: () => Promise<void> }

const worker = self as unknown as Worker
const check = keptCheck({ caches, fetch: (...asked) => fetch(...asked), origin: location.origin }, BUILD)

worker.addEventListener('install', (event) => {
  ;(event as Lasting).waitUntil(check.keepAll().then(() => worker.skipWaiting()))
})

worker.addEventListener('activate', (event) => {
  ;(event as Lasting).waitUntil(check.forgetOthers())
})

worker.addEventListener('fetch', (event) => {
  const asked = event as Asked
  const { origin, pathname } = new URL(asked.request.url)
  if (asked.request.method !== 'GET' || origin !== location.origin) return
  if (asked.request.mode !== 'navigate') {
    if (isKeptFile(pathname)) asked.respondWith(check.file(asked.request))
  } else if (isCheckPage(pathname)) {
    asked.respondWith(check.page(asked.request))
    asked.waitUntil(check.refreshKeys())
  }
})
