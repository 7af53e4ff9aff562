import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'
import { describe, expect, test } from 'vitest'
import { fontForPaper } from '../../app/pdf/sfnt.ts'

const resolve = createRequire(import.meta.url).resolve
const folder = '@expo-google-fonts/tinos'
const files = [
  `${folder}/400Regular/Tinos_400Regular.ttf`,
  `${folder}/700Bold/Tinos_700Bold.ttf`,
  `${folder}/400Regular_Italic/Tinos_400Regular_Italic.ttf`,
]

type Glyph = { id: number; advanceWidth: number; path: { toSVG: () => string } }
type Font = {
  numGlyphs: number
  characterSet: number[]
  ascent: number
  postscriptName: string
  getGlyph: (id: number) => Glyph
  glyphForCodePoint: (codePoint: number) => Glyph
}

/** As the library that draws reads it. */
function read(file: Buffer): Font {
  const doc = new PDFDocument({ font: file as unknown as string })
  return (doc as unknown as { _font: { font: Font } })._font.font
}

describe.each(files)('%s for paper', (file) => {
  const whole = readFileSync(resolve(file))
  const forPaper = fontForPaper(whole)
  const [before, after] = [read(whole), read(forPaper)]

  test('has every glyph, compound ones too, with its outline and width', () => {
    expect(after.numGlyphs).toBe(before.numGlyphs)
    const differing = Array.from({ length: before.numGlyphs }, (_, id) => id).filter((id) => {
      const [one, other] = [before.getGlyph(id), after.getGlyph(id)]
      return one.path.toSVG() !== other.path.toSVG() || one.advanceWidth !== other.advanceWidth
    })
    expect(differing).toEqual([])
  })

  test('finds the same glyph for every character', () => {
    expect(after.characterSet).toEqual(before.characterSet)
    const glyph = (font: Font) => font.characterSet.map((codePoint) => font.glyphForCodePoint(codePoint).id)
    expect(glyph(after)).toEqual(glyph(before))
    expect([after.ascent, after.postscriptName]).toEqual([before.ascent, before.postscriptName])
  })

  test('is lighter, and made again it is the same', () => {
    expect(forPaper.length).toBeLessThan(whole.length * 0.7)
    expect(fontForPaper(forPaper).equals(forPaper)).toBe(true)
  })
})
