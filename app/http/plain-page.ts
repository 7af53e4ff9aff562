import { createHash } from 'node:crypto'
import type { Response } from 'express'
import { language, languageOf } from '../i18n/language.ts'
import { text } from '../i18n/text.ts'
import { paths } from '../paths.ts'
import { escapeHtml } from '../domain/language/escape-html.ts'
import { inLanguage } from './language.ts'
import { DATA_PREFIX, PROBLEM_TYPE, problemBody, problemFor, type Problem } from './problem.ts'

const style =
  'body{margin:0;background:#f6f4ef;color:#1f2937;font:18px/1.6 "Be Vietnam Pro",system-ui,sans-serif}' +
  'main{max-width:36rem;margin:12vh auto 2rem;padding:0 1.25rem}h1{font-size:1.5rem;line-height:1.3}' +
  'a{display:inline-block;padding:.6rem 0;color:#0b5394}small{color:#4b5563}'

const policy =
  `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; ` +
  `base-uri 'none'; form-action 'none'; frame-ancestors 'none'`

const pages = text.requests
type PageName = Exclude<keyof typeof pages, 'reference' | 'home'>
type LineArguments<N extends PageName> = Parameters<(typeof pages)[N]['lines']>

/**
 * Answers with one of the static pages for requests that never reach the site: no script, no file, no inside. It
 * gets a policy of its own, stricter than that of the site.
 */
export function sendRefusedRequest<N extends PageName>(
  response: Response,
  status: number,
  name: N,
  ...values: LineArguments<N>
): void {
  if (isForPrograms(response)) return sendProblem(response, status, problemFor(name, status))
  const html = inLanguage(languageOf(response.req.headers.cookie), () => {
    const lines = (pages[name].lines as (...values: LineArguments<N>) => string[])(...values)
    return page(pages[name].title, lines, response.locals.requestId)
  })
  response.status(status)
  response.setHeader('Content-Security-Policy', policy)
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.setHeader('Content-Length', Buffer.byteLength(html))
  response.setHeader('Cache-Control', 'no-store')
  response.end(html)
}

/** By the address as it came, where it is none that can be read. */
const isForPrograms = ({ locals, req }: Response) =>
  ((locals.path as string | undefined) ?? req.originalUrl.toLowerCase()).startsWith(DATA_PREFIX)

/** The same for other systems that read, which no page is for. */
export function sendProblem(response: Response, status: number, problem: Problem): void {
  const body = problemBody(problem, status)
  response.status(status)
  response.setHeader('Content-Type', PROBLEM_TYPE)
  response.setHeader('Content-Length', Buffer.byteLength(body))
  response.setHeader('Cache-Control', 'no-store')
  response.end(body)
}

function page(title: string, lines: string[], requestId: string): string {
  return `<!doctype html>
<html lang="${language()}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escapeHtml(title)}</title><style>${style}</style></head>
<body><main><h1>${escapeHtml(title)}</h1>
${lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('\n')}
<p><a href="${paths.home()}">${escapeHtml(pages.home)}</a></p>
<p><small>${escapeHtml(pages.reference(requestId))}</small></p></main></body></html>
`
}
