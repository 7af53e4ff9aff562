import { existsSync, readdirSync } from 'node:fs'
import { extname, join, relative } from 'node:path'
import express, { type RequestHandler, type Router } from 'express'
import { sendRefusedRequest } from './plain-page.ts'

const encodings: [name: string, suffix: string][] = [
  ['br', '.br'],
  ['gzip', '.gz'],
]

/**
 * Files of the build, known by name before the first request: nothing else is ever looked for. Those under /assets
 * carry their content's hash in their name and never change; what lies beside them comes from `public/` and may. A
 * worker is asked for again each time, because it is what brings the others up to date.
 */
export function staticFiles(clientDir: string): Router {
  const router = express.Router()
  const assets = express.static(clientDir, { immutable: true, maxAge: '1y', index: false })
  const others = express.static(clientDir, { maxAge: '5m', index: false })
  const workers = express.static(clientDir, {
    index: false,
    setHeaders: (response) => response.setHeader('Cache-Control', 'no-cache'),
  })
  router.use(knownFilesOnly(filesIn(clientDir)), (request, response, next) => {
    const send = request.path.startsWith('/assets/') ? assets : isWorker(request.path) ? workers : others
    send(request, response, next)
  })
  return router
}

/** Also as the compressed copy that may have taken its place. */
const isWorker = (path: string) => /^\/[\w-]+-worker\.js(\.\w+)?$/.test(path)

/** Compressed copies made by the build are sent where they are understood. */
function knownFilesOnly(files: ReadonlySet<string>): RequestHandler {
  return (request, response, next) => {
    const path = request.path
    if (request.method !== 'GET' && request.method !== 'HEAD') return next('router')
    if (!files.has(path)) {
      return path.startsWith('/assets/')
        ? sendRefusedRequest(response, 404, 'file-not-found')
        : next('router')
    }
    const copies = encodings.filter(([, suffix]) => files.has(path + suffix))
    if (copies.length > 0) response.setHeader('Vary', 'Accept-Encoding')
    const copy = copies.find(([name]) => request.acceptsEncodings(name))
    if (!copy) return next()
    response.setHeader('Content-Encoding', copy[0])
    response.type(extname(path))
    request.url = path + copy[1]
    next()
  }
}

function filesIn(folder: string): Set<string> {
  if (!existsSync(folder)) return new Set()
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return new Set(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/')}`),
  )
}
