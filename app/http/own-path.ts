/** A path of this site as somebody handed it to us, or null: never another host, scheme or a protocol-relative address. */
export function ownPath(given: string | null | undefined): string | null {
  if (!given || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(given)) return null
  const url = new URL(given, 'http://own.invalid')
  return url.origin === 'http://own.invalid' ? url.pathname + url.search + url.hash : null
}
