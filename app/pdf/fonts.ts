import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { withoutLayout } from './sfnt.ts'

const resolve = createRequire(import.meta.url).resolve

/** Tinos: the measures of Times New Roman, which official documents want, with every Vietnamese letter. */
const files = {
  regular: '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf',
  bold: '@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf',
  italic: '@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf',
}

export type FontName = keyof typeof files

const read = new Map<FontName, Buffer>()

/** A font file, read once per process. */
export function fontFile(name: FontName): Buffer {
  const bytes = read.get(name) ?? withoutLayout(readFileSync(resolve(files[name])))
  read.set(name, bytes)
  return bytes
}

/** Makes the fonts known to a document by their names. */
export function registerFonts(doc: PDFKit.PDFDocument): void {
  for (const name of Object.keys(files) as FontName[]) doc.registerFont(name, fontFile(name))
}
