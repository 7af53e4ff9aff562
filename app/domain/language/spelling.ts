import { normalise } from './fold.ts'

/** Grave, acute, tilde, hook above, dot below. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu

/**
 * Whether two names are written with the same letters and tones, wherever the tone mark stands and whatever the case:
 * "Hoà" is "Hòa", but "Tân Lập" is not "Tấn Lập".
 */
export function sameSpelling(a: string, b: string): boolean {
  return spellingKey(a) === spellingKey(b)
}

/** Each word with its tone at the end. */
function spellingKey(text: string): string {
  return normalise(text).toLowerCase().normalize('NFD').split(' ').map(toneLast).join(' ')
}

function toneLast(word: string): string {
  return word.replace(TONES, '').normalize('NFC') + (word.match(TONES) ?? []).join('')
}
