export type PictureReader = (picture: ImageData, patienceMs: number) => string | null

type Detector = { detect: (picture: HTMLCanvasElement) => Promise<{ rawValue: string }[]> }
type DetectorClass = (new (options: { formats: string[] }) => Detector) & {
  getSupportedFormats: () => Promise<string[]>
}

/** Reads the QR code in a picture; null where none can be read. */
export type QrReader = (canvas: HTMLCanvasElement, patienceMs: number) => Promise<string | null>

/** The browser's own reader where it has one that works, else ours, whose script is then loaded. */
export async function qrReader(script: string): Promise<QrReader> {
  const own = await ownDetector().catch(() => null)
  if (!own) return ourReader(script)
  return async (canvas, patienceMs) => {
    try {
      return (await own.detect(canvas))[0]?.rawValue ?? null
    } catch {
      return (await ourReader(script))(canvas, patienceMs)
    }
  }
}

async function ownDetector(): Promise<Detector | null> {
  const { BarcodeDetector } = window as unknown as { BarcodeDetector?: DetectorClass }
  const formats = (await BarcodeDetector?.getSupportedFormats()) ?? []
  return BarcodeDetector && formats.includes('qr_code') ? new BarcodeDetector({ formats: ['qr_code'] }) : null
}

async function ourReader(script: string): Promise<QrReader> {
  const read = await loaded(script)
  return (canvas, patienceMs) => {
    const picture = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height)
    return Promise.resolve(picture ? read(picture, patienceMs) : null)
  }
}

let loading: Promise<PictureReader> | null = null

function loaded(script: string): Promise<PictureReader> {
  loading ??= new Promise<PictureReader>((resolve, reject) => {
    const element = document.createElement('script')
    element.src = script
    element.onload = () => resolve((window as unknown as { readQrPicture: PictureReader }).readQrPicture)
    element.onerror = () => {
      loading = null
      element.remove()
      reject(new Error('the reader could not be loaded'))
    }
    document.head.append(element)
  })
  return loading
}
