import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'
import { fontForPaper } from './sfnt.ts'

const resolve = createRequire(import.meta.url).resolve

/** Tinos: the measures of Times New Roman, which official documents want, with every Vietnamese letter. */
const files = {
  regular: '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf',
  bold: '@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf',
  italic: '@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf',
  boldItalic: '@expo-google-fonts/tinos/700Bold_Italic/Tinos_700Bold_Italic.ttf',
}

export type FontName = keyof typeof files

/** What the library makes of a font file and takes again in its place; its types know neither. */
type OpenFont = { characterSet: number[]; glyphForCodePoint: (codePoint: number) => unknown }

const open = new Map<FontName, OpenFont>()

/** Makes the fonts known to a document by their names. Each is read and taken apart once per process. */
export function registerFonts(doc: PDFKit.PDFDocument): void {
  for (const name of Object.keys(files) as FontName[]) {
    const font = open.get(name) ?? openFont(name)
    open.set(name, font)
    doc.registerFont(name, font as unknown as Buffer)
  }
}

/**
 * A text in letters that the fonts have, all of them the same ones: an archive may not show what no font draws, so a mark
 * stands in its place.
 */
export function printable(text: string): string {
  const { characterSet } = open.get('regular') ?? openFont('regular')
  known ??= new Set(characterSet)
  return Array.from(text, (letter) => (known?.has(letter.codePointAt(0) ?? 0) ? letter : '\ufffd')).join('')
}

let known: Set<number> | undefined

function openFont(name: FontName): OpenFont {
  const file = fontForPaper(readFileSync(resolve(files[name])))
  const doc = new PDFDocument({ font: file as unknown as string }) as unknown as { _font: { font: OpenFont } }
  const { font } = doc._font
  nameGlyphs(font)
  return font
}

const isPrivate = (codePoint: number) => codePoint >= 0xe000 && codePoint <= 0xf8ff

/**
 * A glyph that serves several characters (the space is the no-break space as well) is read as the one that asked for it
 * first. Asked for here in one order, that does not depend on what was drawn before: the same paper, the same bytes.
 */
function nameGlyphs(font: OpenFont): void {
  const inOrder = [...font.characterSet].sort((a, b) => Number(isPrivate(a)) - Number(isPrivate(b)) || a - b)
  for (const codePoint of inOrder) font.glyphForCodePoint(codePoint)
}
