import { readFileSync } from 'node:fs'

/**
 * Resolves, with the reason, when this process should end: SIGTERM, SIGINT, or the npm that started it is gone (it was
 * killed and could not pass that on; what it started would otherwise keep the port for ever).
 */
export function untilToldToStop(): Promise<string> {
  return new Promise((resolve) => {
    process.on('SIGTERM', () => resolve('SIGTERM'))
    process.on('SIGINT', () => resolve('SIGINT'))
    const npm = npmAbove()
    if (npm === null) return
    setInterval(() => {
      if (npmAbove() !== npm) resolve('npm is gone')
    }, 500).unref()
  })
}

/** The npm that runs this program: its parent, or the parent of the shell between them. Found on Linux only. */
function npmAbove(): number | null {
  if (!process.env['npm_lifecycle_event']) return null
  const parent = processAt(process.ppid)
  if (parent?.isNpm) return process.ppid
  return parent && processAt(parent.parent)?.isNpm ? parent.parent : null
}

function processAt(pid: number): { isNpm: boolean; parent: number } | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name stands in brackets and may hold anything; after it come the state and the parent's id.
    const end = stat.lastIndexOf(')')
    const name = stat.slice(stat.indexOf('(') + 1, end)
    return { isNpm: name.startsWith('npm'), parent: Number(stat.slice(end + 2).split(' ')[1]) }
  } catch {
    return null
  }
}
