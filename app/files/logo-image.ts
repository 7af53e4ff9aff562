import type { Outcome } from '../domain/refusal.ts'

/** Largest file that is taken, and the box in which the drawn image fits: twice the size at which pages show it. */
const LARGEST_FILE = 2 * 1024 * 1024
const BOX = { width: 480, height: 160 }
const MOST_PIXELS = 25_000_000

/** libvips' name of each kind that is taken, and the bytes with which its files begin (RIFF, a length, WEBP). */
const signatures: [kind: string, begins: RegExp][] = [
  ['Png', /^89504e470d0a1a0a/],
  ['Jpeg', /^ffd8ff/],
  ['Webp', /^52494646.{8}57454250/],
]

/**
 * A logo as it is kept: whatever was sent, PNG, JPEG or WebP by its content and not by its name, is drawn anew as a small
 * PNG, so that nothing of the file itself is served. The decoders of all other kinds are shut.
 */
export async function drawLogo(sent: Uint8Array): Promise<Outcome<{ png: Uint8Array<ArrayBuffer> }>> {
  const bytes = Buffer.from(sent)
  if (bytes.length > LARGEST_FILE) return { refused: 'logo-too-large' }
  const head = bytes.toString('hex', 0, 12)
  if (!signatures.some(([, begins]) => begins.test(head))) return { refused: 'logo-unreadable' }
  const draw = await drawer()
  try {
    const options = { limitInputPixels: MOST_PIXELS, failOn: 'error', pages: 1 } as const
    const image = draw(bytes, options).rotate().timeout({ seconds: 10 })
    const small = image.resize({ ...BOX, fit: 'inside', withoutEnlargement: true })
    const png = await small.png({ palette: true, effort: 10 }).toBuffer()
    return { png: new Uint8Array(png) }
  } catch {
    return { refused: 'logo-unreadable' }
  }
}

/** A kept logo on white: an archive's page has nothing that can be seen through. */
export async function logoOnPaper(png: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const draw = await drawer()
  const onWhite = draw(Buffer.from(png)).flatten({ background: '#ffffff' }).toColourspace('srgb')
  return new Uint8Array(await onWhite.png({ palette: true }).toBuffer())
}

/** Loaded when it is first needed: a process that never draws a logo does without its memory. */
async function drawer() {
  const { default: sharp } = await import('sharp')
  sharp.block({ operation: ['VipsForeignLoad'] })
  sharp.unblock({ operation: signatures.map(([kind]) => `VipsForeignLoad${kind}Buffer`) })
  return sharp
}
