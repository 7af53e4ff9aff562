const browsers = {
  zalo: /\bZalo\b/iu,
  facebook: /\bFBA[NV]\b/u,
  coccoc: /coc_coc_browser/iu,
  samsung: /SamsungBrowser/u,
  edge: /\bEdg(?:e|A|iOS)?\//u,
  opera: /\bOPR\//u,
  firefox: /\b(?:Firefox|FxiOS)\//u,
  chrome: /(?:Chrome|CriOS)\//u,
  safari: /\bSafari\//u,
} as const

const systems = {
  android: /Android/u,
  ios: /iPhone|iPad|iPod/u,
  windows: /Windows/u,
  mac: /Macintosh/u,
  linux: /Linux|X11/u,
} as const

export type Browser = keyof typeof browsers | 'other'
export type System = keyof typeof systems | 'other'
/** With what somebody signed in, as far as they would recognise it; no version, no model. */
export type Device = { browser: Browser; system: System }

/** Out of a browser's user agent. Order decides: all of them pretend to be the ones further down. */
export function deviceOf(userAgent: string): Device {
  return { browser: first(browsers, userAgent), system: first(systems, userAgent) }
}

function first<K extends string>(patterns: Record<K, RegExp>, userAgent: string): K | 'other' {
  return (Object.keys(patterns) as K[]).find((name) => patterns[name].test(userAgent)) ?? 'other'
}

/** As it is stored beside a session: `zalo/android`. */
export function deviceText({ browser, system }: Device): string {
  return `${browser}/${system}`
}

/** Back from what was stored; sessions from before devices were noted have none. */
export function deviceFrom(stored: string): Device {
  const [browser = '', system = ''] = stored.split('/')
  return {
    browser: isKey(browsers, browser) ? browser : 'other',
    system: isKey(systems, system) ? system : 'other',
  }
}

function isKey<T extends object>(among: T, key: string): key is keyof T & string {
  return Object.hasOwn(among, key)
}
