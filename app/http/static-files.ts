import { existsSync, readdirSync } from 'node:fs'
import { extname, join, relative } from 'node:path'
import express, { type RequestHandler, type Router } from 'express'
import { sendRefusedRequest } from './plain-page.ts'

const encodings: [name: string, suffix: string][] = [
  ['br', '.br'],
  ['gzip', '.gz'],
]

/**
 * Files of the build. Those under /assets carry their content's hash in their name and never change; what lies beside
 * them comes from `public/` and may. Compressed copies made by the build are sent where they are understood.
 */
export function staticFiles(clientDir: string): Router {
  const router = express.Router()
  const files = filesIn(clientDir)
  const assets = express.static(clientDir, {
    immutable: true,
    maxAge: '1y',
    index: false,
    dotfiles: 'ignore',
  })
  const others = express.static(clientDir, { maxAge: '5m', index: false, dotfiles: 'ignore' })
  router.use(readOnly, precompressed(files), (request, response, next) =>
    (request.path.startsWith('/assets/') ? assets : others)(request, response, next),
  )
  router.use('/assets', (_request, response) => sendRefusedRequest(response, 404, 'file-not-found'))
  return router
}

const readOnly: RequestHandler = (request, _response, next) =>
  request.method === 'GET' || request.method === 'HEAD' ? next() : next('router')

function precompressed(files: ReadonlySet<string>): RequestHandler {
  return (request, response, next) => {
    const path = request.path
    if (!files.has(path)) return path.startsWith('/assets/') ? next() : next('router')
    const copies = encodings.filter(([, suffix]) => files.has(path + suffix))
    if (copies.length === 0) return next()
    response.setHeader('Vary', 'Accept-Encoding')
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
