/** Text as it is stored: composed (NFC), white space folded, no surrounding blanks. */
export function normalise(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim()
}

/**
 * The key under which Vietnamese text is found: case, diacritics and tone placement are folded, so that
 * "Hoà", "Hòa" and "hoa" meet, and đ meets d.
 */
export function fold(text: string): string {
  return normalise(text)
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/đ/gu, 'd')
}
