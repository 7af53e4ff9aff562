import type { Piece } from './certificate-pieces.ts'
import type { Box } from './tagged-text.ts'

/** What the library knows of a picture and its types do not. */
type Opened = { width: number; height: number }

/** A logo in the middle of the room that it has, as large as fits; nothing where there is none. */
export function logoWithin(
  doc: PDFKit.PDFDocument,
  png: Uint8Array | null | undefined,
  alt: string,
  room: Box,
): Piece[] {
  if (!png) return []
  const open = doc as unknown as { openImage: (bytes: Buffer) => Opened }
  const { width, height } = open.openImage(Buffer.from(png))
  const scale = Math.min(room.width / width, room.height / height)
  const size = { width: width * scale, height: height * scale }
  const place = {
    x: room.x + (room.width - size.width) / 2,
    y: room.y + (room.height - size.height) / 2,
  }
  return [{ kind: 'logo', png, alt, ...place, ...size }]
}
