import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Table, TableFault } from '../../domain/tables/table.ts'
import { fileKind } from './file-kind.ts'
import { MOST_BYTES, MOST_COST, SHORT_TEXT, tooLarge, type Cost } from './limits.ts'
import { parseTable } from './parse-table.ts'

type Read = Table | TableFault

/**
 * Reads a table whose first row is its header: the first sheet of a workbook that can be seen, or a text file. What the file
 * is, is told by its bytes, never by its name. It is read in a thread of its own, one file at a time, which is ended when it
 * takes too much memory or time; only a short text, which cannot, is read at once.
 */
export async function readTable(bytes: Uint8Array, most: Cost = MOST_COST): Promise<Read> {
  if (bytes.byteLength > MOST_BYTES) return tooLarge
  if (bytes.byteLength <= SHORT_TEXT && fileKind(bytes) === 'text') return parseTable(bytes)
  const reading = last.then(() => readInThread(bytes, most))
  last = reading.catch(() => null)
  return reading
}

let last: Promise<unknown> = Promise.resolve()

async function readInThread(bytes: Uint8Array, most: Cost): Promise<Read> {
  const given = new Uint8Array(bytes)
  const built = builtReader()
  const thread = new Worker(built ?? (await bundled()), {
    ...{ workerData: given, transferList: [given.buffer], eval: built === null, execArgv: [] },
    resourceLimits: { maxOldGenerationSizeMb: most.heapMegabytes, maxYoungGenerationSizeMb: 32 },
  })
  try {
    return await answerOf(thread, most.seconds)
  } finally {
    await thread.terminate()
  }
}

function answerOf(thread: Worker, seconds: number): Promise<Read> {
  return new Promise((resolve, reject) => {
    const tooSlow = setTimeout(() => resolve({ fault: 'too-slow' }), seconds * 1000)
    thread.once('message', resolve)
    thread.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve({ fault: 'too-much' })
      else reject(error)
    })
    thread.once('exit', (code) => {
      clearTimeout(tooSlow)
      reject(new Error(`the reader of tables ended with ${code} and no answer`))
    })
  })
}

/** The built reader (scripts/build.mjs): beside the program, or above the part of it that runs. */
function builtReader(): string | null {
  const here = import.meta.dirname
  const places = [here, join(here, '..'), join(here, '../..')].map((folder) =>
    join(folder, 'table-reader.js'),
  )
  return places.find((file) => existsSync(file)) ?? null
}

/** Where nothing is built, in tests and while pages are written, the reader is put together once in a process. */
let bundle: Promise<string> | null = null
const bundled = () => (bundle ??= bundleReader())

async function bundleReader(): Promise<string> {
  const { build } = await import('esbuild')
  const entryPoints = [join(import.meta.dirname, 'table-reader.ts')]
  const made = await build({ entryPoints, bundle: true, write: false, format: 'cjs', platform: 'node' })
  return made.outputFiles[0]?.text ?? ''
}
