import { normalise } from '../../../domain/language/fold.ts'
import { DeclinedTable } from '../declined-table.ts'
import { MOST_CHARACTERS, MOST_IN_CELL, UNPACKED } from '../limits.ts'
import type { Archive } from './open-archive.ts'
import { readXml } from './read-xml.ts'

/** The texts with the numbers that are asked for; the others are not kept. */
export async function readSharedTexts(
  archive: Archive,
  part: string,
  asked: ReadonlySet<number>,
): Promise<Map<number, string>> {
  const texts = new Map<number, string>()
  const runs = runGatherer()
  let [number, characters] = [-1, 0]
  await readXml(archive.read(part, UNPACKED.bytes), {
    open: (name) => {
      if (name === 'si') number += 1
      runs.open(name)
    },
    text: runs.text,
    close: (name) => {
      runs.close(name)
      if (name !== 'si') return
      const text = runs.take()
      if (!asked.has(number)) return
      characters += text.length
      if (characters > MOST_CHARACTERS) throw new DeclinedTable({ fault: 'too-much' })
      texts.set(number, normalise(text))
    },
  })
  return texts
}

/** Puts the runs of a rich text together; how it is read aloud (`rPh`) is left out. No longer than tells that it is too long. */
export function runGatherer() {
  let [text, isText, isReading] = ['', false, false]
  return {
    open: (name: string) => {
      if (name === 'rPh') isReading = true
      else if (name === 't') isText = !isReading
    },
    text: (more: string) => {
      if (isText && text.length <= MOST_IN_CELL) text += more
    },
    close: (name: string) => {
      if (name === 'rPh') isReading = false
      else if (name === 't') isText = false
    },
    take: (): string => {
      const whole = unescaped(text)
      text = ''
      return whole
    },
  }
}

/**
 * `_x000D_` stands for the character of that number (ECMA-376, ST_Xstring). Those that no text can be stored with are left
 * out: NUL, and half of a pair.
 */
export const unescaped = (text: string) =>
  text.includes('_x')
    ? text
        .replace(/_x([0-9A-Fa-f]{4})_/gu, (_whole, hex: string) => String.fromCharCode(parseInt(hex, 16)))
        .replace(/[\0\p{Surrogate}]/gu, '')
    : text
