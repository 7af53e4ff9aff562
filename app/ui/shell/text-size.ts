export const textSizes = ['small', 'normal', 'large'] as const
export type TextSize = (typeof textSizes)[number]

/** The text size that a reader chose, out of the request's cookies. */
export function textSizeOf(cookies: string | null): TextSize {
  const kept = /(?:^|;\s*)text-size=(\w+)/.exec(cookies ?? '')?.[1]
  return textSizes.find((size) => size === kept) ?? 'normal'
}

const YEAR = 365 * 24 * 60 * 60

export function textSizeCookie(size: TextSize, secure: boolean): string {
  return `text-size=${size}; Path=/; Max-Age=${YEAR}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
}
