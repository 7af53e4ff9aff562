import { SaxesParser } from 'saxes'
import { damaged } from '../declined-table.ts'

export type Attributes = Record<string, string>

/** What is told of a document as it comes; names are without prefix, so strict and transitional documents look alike. */
export type Listener = {
  open: (name: string, attributes: Attributes) => void
  text?: (text: string) => void
  close?: (name: string) => void
}

const MOST_DEPTH = 64
/** Bytes that may come without anything to tell: a text or a tag that is longer is no honest one. */
const MOST_SILENCE = 4_000_000

/** Reads a part of a workbook. Declined: what is no XML in UTF-8, and a document type, which none has. */
export async function readXml(pieces: AsyncIterable<Uint8Array>, listener: Listener): Promise<void> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const parser = new SaxesParser({ position: false, xmlns: false })
  let [depth, silence] = [0, 0]
  parser.on('error', decline)
  parser.on('doctype', decline)
  parser.on('opentag', ({ name, attributes }) => {
    ;[depth, silence] = [depth + 1, 0]
    if (depth > MOST_DEPTH) decline()
    listener.open(local(name), attributes)
  })
  parser.on('closetag', ({ name }) => {
    ;[depth, silence] = [depth - 1, 0]
    listener.close?.(local(name))
  })
  const tell = (text: string) => listener.text?.(text)
  parser.on('text', tell)
  parser.on('cdata', tell)
  for await (const piece of pieces) {
    silence += piece.length
    if (silence > MOST_SILENCE) decline()
    parser.write(decoded(decoder, piece))
  }
  parser.write(decoded(decoder)).close()
}

function decoded(decoder: TextDecoder, piece?: Uint8Array): string {
  try {
    return piece ? decoder.decode(piece, { stream: true }) : decoder.decode()
  } catch {
    return decline()
  }
}

function decline(): never {
  throw damaged()
}

/** `x:row` is `row`. */
export const local = (name: string) => (name.includes(':') ? name.slice(name.indexOf(':') + 1) : name)

/** The attribute of a name that stands in a namespace of its own, whatever its prefix: `r:id`. */
export function prefixed(attributes: Attributes, name: string): string | undefined {
  const found = Object.keys(attributes).find((each) => each.endsWith(`:${name}`))
  return found === undefined ? undefined : attributes[found]
}
