import type { Readable } from 'node:stream'
import type { AppLoadContext } from '@remix-run/node'

/**
 * A stream as the body of a response, piece by piece as whoever reads has room for it: Remix itself writes on without waiting.
 * Nobody there any more ends the stream and with it whatever makes it; a stream that fails breaks the line off, so that no
 * half of a file is taken for the whole.
 */
export function streamed({ roomToWrite }: AppLoadContext, stream: Readable): ReadableStream<Uint8Array> {
  const pieces = stream[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>
  return new ReadableStream<Uint8Array>(
    {
      async pull(body) {
        if (!(await roomToWrite())) {
          stream.destroy()
          return body.close()
        }
        const next = await pieces.next()
        if (next.done === true) body.close()
        else body.enqueue(new Uint8Array(next.value))
      },
      cancel: () => void stream.destroy(),
    },
    { highWaterMark: 0 },
  )
}
