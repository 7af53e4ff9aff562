const HOUR = 60 * 60

/** Carries the setup code from the page that asks for it to the one that uses it, and to no other. */
export function setupCookie(code: string, secure: boolean): string {
  return `setup=${code}; Max-Age=${HOUR}; ${attributes(secure)}`
}

export function endedSetupCookie(secure: boolean): string {
  return `setup=; Max-Age=0; ${attributes(secure)}`
}

/** The code out of a request's cookies; null where none was typed in this browser. */
export function setupCodeOf(cookies: string | null): string | null {
  return /(?:^|;\s*)setup=([A-Z0-9-]+)/.exec(cookies ?? '')?.[1] ?? null
}

function attributes(secure: boolean): string {
  return `Path=/setup; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`
}
