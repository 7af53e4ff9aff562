import type { AppLoadContext } from '@remix-run/node'

const again = new WeakSet<AppLoadContext>()

/**
 * Notes that the action of this request shows its page again, with what was declined. Remix asks the loaders of the page
 * afterwards, and the redirect of one that is for reading only would be all that anybody sees.
 */
export function showAgain(context: AppLoadContext): void {
  again.add(context)
}

export function isShownAgain(context: AppLoadContext): boolean {
  return again.has(context)
}
