import {
  createReadableStreamFromReadable,
  type ActionFunctionArgs,
  type AppLoadContext,
  type EntryContext,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { createElement, type ReactElement } from 'react'
import { renderToPipeableStream, renderToStaticMarkup } from 'react-dom/server'
import { withoutGaps } from './http/without-gaps.ts'
import { ResponseContext } from './ui/shell/response-context.ts'
import { isHydrated } from './ui/shell/route-handle.ts'

const RENDER_LIMIT_MS = 5_000

/** Pages without a client are made as a string in one go; the others are streamed with their nonce. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
): Promise<Response> | Response {
  headers.set('Content-Type', 'text/html; charset=utf-8')
  const { errors, matches } = remix.staticHandlerContext
  if (errors || !isHydrated(matches.map(({ route }) => route))) {
    const { url } = request
    const html = `<!doctype html>${renderToStaticMarkup(pageOf({ url, remix, context }))}`
    return new Response(context.finish?.(html, !errors) ?? html, { status, headers })
  }
  const nonce = context.allowNonce()
  const page = pageOf({ url: request.url, remix, context, nonce })
  return streamed(page, { status, headers }, nonce, context.reportError)
}

type Rendered = { url: string; remix: EntryContext; context: AppLoadContext; nonce?: string }

function pageOf({ url, remix, context: { requestId }, nonce }: Rendered): ReactElement {
  const given = nonce === undefined ? {} : { nonce }
  return (
    <ResponseContext.Provider value={{ requestId, ...given }}>
      <RemixServer context={remix} url={url} {...given} />
    </ResponseContext.Provider>
  )
}

function streamed(
  page: ReactElement,
  { status, headers }: { status: number; headers: Headers },
  nonce: string,
  reportError: (error: unknown) => void,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const body = withoutGaps()
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce,
      // Nothing is deferred, so the whole page is ready as soon as its shell is.
      onAllReady() {
        clearTimeout(limit)
        pipe(body)
        resolve(new Response(createReadableStreamFromReadable(body), { status, headers }))
      },
      onShellError: reject,
      onError: reportError,
    })
    const limit = setTimeout(abort, RENDER_LIMIT_MS, new Error('rendering took too long'))
  })
}

/** What a page has in its `<main>`, rendered alone: see `http/framed-answers.ts`. */
export function markupOf(main: (answer: object) => ReactElement, answer: object): string {
  return renderToStaticMarkup(createElement(main, answer))
}

/** Bugs go to the log, under the request's id; a reader who left is none. */
export function handleError(
  error: unknown,
  { request, context }: LoaderFunctionArgs | ActionFunctionArgs,
): void {
  if (!request.signal.aborted) context.reportError(error)
}
