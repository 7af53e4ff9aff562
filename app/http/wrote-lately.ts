import type { RequestHandler } from 'express'

/**
 * Longer than a replica may be behind (`MOST_BEHIND` of domain/installation/replica.ts), with what passes between two looks
 * at it: by then it has what was changed, or is not read.
 */
const SECONDS = 60

/**
 * Whoever is signed in and sends a form reads from the primary for a while, so that they see what they changed. The browser
 * keeps the time, in a cookie that says nothing: it holds at every instance, and nobody's clock is compared with another's.
 */
export function remembersWriting(secure: boolean): RequestHandler {
  const cookie = `wrote=1; Max-Age=${SECONDS}; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
  return (request, response, next) => {
    if (request.method === 'POST' && isSignedIn(request.headers.cookie)) response.append('Set-Cookie', cookie)
    next()
  }
}

/** Whether whoever asks may have changed something that a replica does not have yet. */
export function wroteLately(cookies: string | undefined): boolean {
  return /(?:^|;\s*)wrote=/u.test(cookies ?? '')
}

function isSignedIn(cookies: string | undefined): boolean {
  return /(?:^|;\s*)(?:__Host-)?session=/u.test(cookies ?? '')
}
