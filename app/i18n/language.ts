/** The languages of the interface. Vietnamese comes first: it is spoken wherever nobody chose. */
export const languages = ['vi', 'en'] as const
export type Language = (typeof languages)[number]

declare global {
  /** Set by the server. Global because the server and its pages are two bundles, each with its copy of this module. */
  var languageOfRequest: (() => Language | undefined) | undefined
}

/** What the interface speaks now: the language of the request, of the page in a browser, else Vietnamese. */
export function language(): Language {
  if (typeof document !== 'undefined') return document.documentElement.lang === 'en' ? 'en' : 'vi'
  return globalThis.languageOfRequest?.() ?? 'vi'
}

/** The language that a reader chose, out of the request's cookies. */
export function languageOf(cookies: string | null | undefined): Language {
  return /(?:^|;\s*)language=en(?:;|$)/u.test(cookies ?? '') ? 'en' : 'vi'
}

const YEAR = 365 * 24 * 60 * 60

export function languageCookie(chosen: Language, secure: boolean): string {
  return `language=${chosen}; Path=/; Max-Age=${YEAR}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
}
