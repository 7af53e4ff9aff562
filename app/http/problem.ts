import { dataApi, type DataApiProblem } from '../i18n/vi/data-api.ts'

/** Where other systems read: nothing of a session, a form or a language is looked at there. */
export const DATA_PREFIX = '/api/'

export type Problem = DataApiProblem

export const statusOfProblem = {
  'token-needed': 401,
  'not-found': 404,
  'unit-ended': 404,
  'invalid-input': 400,
  'too-many-requests': 429,
  'method-not-allowed': 405,
  failure: 500,
} satisfies Record<DataApiProblem, number>

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8'

/** What went wrong, as problem details (RFC 9457), with members of its own; `type` names the problem for programs. */
export function problemBody(name: DataApiProblem, status: number, more: object = {}): string {
  return JSON.stringify({ type: `urn:don-ve:problem:${name}`, status, ...dataApi[name], ...more })
}

export function problemResponse(name: DataApiProblem, more: object = {}): Response {
  const status = statusOfProblem[name]
  const headers = new Headers({ 'Content-Type': PROBLEM_TYPE, 'Cache-Control': 'no-store' })
  if (status === 401) headers.set('WWW-Authenticate', 'Bearer realm="coverage"')
  return new Response(problemBody(name, status, more), { status, headers })
}

/** The problem that stands for a page with which a request would be declined before it reaches the site. */
export function problemFor(page: string, status: number): DataApiProblem {
  if (page === 'too-many-requests' || page === 'method-not-allowed') return page
  if (status === 404) return 'not-found'
  return status >= 500 ? 'failure' : 'invalid-input'
}
