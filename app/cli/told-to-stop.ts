/**
 * Resolves, with the reason, when this process should end: SIGTERM, SIGINT, or the npm that started it is gone (it was
 * killed and could not pass that on; what it started would otherwise keep the port for ever).
 */
export function untilToldToStop(): Promise<string> {
  return new Promise((resolve) => {
    process.on('SIGTERM', () => resolve('SIGTERM'))
    process.on('SIGINT', () => resolve('SIGINT'))
    if (!process.env['npm_lifecycle_event']) return
    const parent = process.ppid
    setInterval(() => {
      if (process.ppid !== parent) resolve('npm is gone')
    }, 500).unref()
  })
}
