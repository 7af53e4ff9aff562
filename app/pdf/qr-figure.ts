import { encodeQR } from 'qr'

export type QrPlace = { x: number; y: number; size: number; colour: string }

/** Draws a QR code as one filled path. Low correction: on paper larger modules help old cameras more than redundancy. */
export function drawQr(doc: PDFKit.PDFDocument, content: string, { x, y, size, colour }: QrPlace): void {
  const framed = encodeQR(content, 'raw', { ecc: 'low', border: 1 })
  const modules = framed.slice(1, -1).map((row) => row.slice(1, -1))
  // One unit a module: whole numbers take a third of the room, and of the time.
  doc
    .save()
    .translate(x, y)
    .scale(size / modules.length)
  modules.forEach((row, line) => {
    for (const [start, length] of runs(row)) doc.rect(start, line, length, 1)
  })
  doc.fill(colour).restore()
}

/** Stretches of dark modules as [start, length]. */
function runs(row: boolean[]): [number, number][] {
  const found: [number, number][] = []
  row.forEach((dark, index) => {
    const last = found.at(-1)
    if (!dark) return
    if (last && last[0] + last[1] === index) last[1] += 1
    else found.push([index, 1])
  })
  return found
}
