import { PassThrough, Readable } from 'node:stream'
import { ZipFile } from 'yazl'

/** A file of a ZIP; `bytes`: how long it is, null where that is known only once it is read. */
export type ZippedFile = { name: string; bytes: number | null; read: () => Promise<Uint8Array> }

export type WrittenZip = {
  stream: Readable
  /** How long all of it will be; null where that is not known. */
  bytes: number | null
}

const NOT_KNOWN = -1

/** What the library tells at the end and its types do not. */
type Ending = { end: (options: object, told: (bytes: number) => void) => void }

/**
 * Packs files into a ZIP (PKWARE APPNOTE 6.3, with its form for large files where needed) as a stream, each as it is: a PDF is
 * compressed already. One is read after the other, when whoever takes the stream has room for it, and none once nobody does.
 */
export async function writeZip(files: readonly ZippedFile[], mtime: Date): Promise<WrittenZip> {
  const zip = new ZipFile()
  const stream = zip.outputStream.pipe(new PassThrough())
  zip.on('error', (error: Error) => stream.destroy(error))
  for (const { name, bytes, read } of files) {
    const options = { compress: false, mtime, ...(bytes === null ? {} : { size: bytes }) }
    zip.addReadStreamLazy(name, options, (give) => {
      if (stream.destroyed) return
      read().then(
        (content) => give(null, Readable.from([Buffer.from(content)], { objectMode: false })),
        (error: unknown) => stream.destroy(error instanceof Error ? error : new Error(String(error))),
      )
    })
  }
  const size = await new Promise<number>((resolve) =>
    (zip as unknown as Ending).end({ forceZip64Format: hasLongDirectory(files) }, resolve),
  )
  return { stream, bytes: size === NOT_KNOWN ? null : size }
}

/** At most so much does a file take in the directory beside its name: record, time, and sizes of the form for large files. */
const RECORD = 46 + 9 + 28
const LONG = 0xffff

/**
 * From here on the library counts on the form for large files at the end, but writes it only from 4 GB on or where it is told
 * to (yazl 3.3.1): unless it is, the length that it tells is too long, and a download never comes to its end.
 */
function hasLongDirectory(files: readonly ZippedFile[]): boolean {
  return files.reduce((sum, { name }) => sum + RECORD + Buffer.byteLength(name), 0) >= LONG
}
