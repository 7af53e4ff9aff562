import { qrReader } from './read-qr.ts'

/** Longest side at which a picture is looked at: quickly first, then as sharp as a phone takes it. */
const SIDES = [1600, 4000]
const PATIENCE_MS = 2_000

/** The text of the QR code in a picture; null where none can be read. */
export async function readPicture(file: Blob, script: string): Promise<string | null> {
  const [picture, read] = await Promise.all([pictureOf(file).catch(() => null), qrReader(script)])
  if (!picture) return null
  for (const side of SIDES) {
    const text = await read(drawn(picture, side), PATIENCE_MS)
    if (text !== null) return text
    if (Math.max(picture.naturalWidth, picture.naturalHeight) <= side) break
  }
  return null
}

/** By an address with the data in it, which the page's policy allows of pictures. */
async function pictureOf(file: Blob): Promise<HTMLImageElement> {
  const address = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(reader.result as string)
    reader.onerror = () => reject(new Error('the picture cannot be read'))
    reader.readAsDataURL(file)
  })
  const picture = new Image()
  picture.src = address
  await picture.decode()
  return picture
}

function drawn(picture: HTMLImageElement, longest: number): HTMLCanvasElement {
  const scale = Math.min(1, longest / Math.max(picture.naturalWidth, picture.naturalHeight))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(picture.naturalWidth * scale))
  canvas.height = Math.max(1, Math.round(picture.naturalHeight * scale))
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return canvas
}
