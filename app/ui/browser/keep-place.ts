const REST_MS = 3_000

/**
 * Remembers the heading at which a reader is, for the link "continue here". It is sent when reading rests, and when
 * the page is left: Zalo's browser may close at any moment.
 */
export function keepPlace(): void {
  const article = document.querySelector<HTMLElement>('[data-keep-place]')
  const address = article?.dataset['keepPlace']
  if (!article || !address) return
  const headings = [...article.querySelectorAll<HTMLElement>('h2[id], h3[id]')]
  let kept = ''
  let rest = 0
  const keep = (): void => {
    clearTimeout(rest)
    const place = headings
      .filter((heading) => heading.getBoundingClientRect().top < innerHeight / 3)
      .pop()?.id
    if (!place || place === kept) return
    kept = place
    navigator.sendBeacon(address, new URLSearchParams({ place }))
  }
  window.addEventListener(
    'scroll',
    () => {
      clearTimeout(rest)
      rest = window.setTimeout(keep, REST_MS)
    },
    { passive: true },
  )
  document.addEventListener('visibilitychange', () => document.hidden && keep())
  window.addEventListener('pagehide', keep)
}
