import { paths } from '../../paths.ts'

/**
 * Lets this browser check certificates with no network from now on. Only over https (or on localhost) are there
 * workers; elsewhere, and where they are switched off, everything else works as before.
 */
export function keepForOffline(): void {
  if (!window.isSecureContext || !('serviceWorker' in navigator)) return
  window.addEventListener('load', () => {
    navigator.serviceWorker.register(paths.verifyWorker(), { scope: paths.verify() }).catch(() => undefined)
  })
}

/** Resolves once a worker answers for this page, and never where there is none. */
export async function keptForOffline(): Promise<void> {
  if (window.isSecureContext && 'serviceWorker' in navigator) await navigator.serviceWorker.ready
  else await new Promise(() => undefined)
}
