/** Enough for a code of a hundred squares a side that fills half of the picture. */
const WANTED = { facingMode: { ideal: 'environment' }, width: { ideal: 1920 }, height: { ideal: 1080 } }
const LARGEST_FRAME = 1080

export type Camera = {
  /** What the viewfinder shows now: the square in the middle. */
  frame: () => HTMLCanvasElement
  stop: () => void
}

/** Why there is no picture: nobody may open the camera here, it was refused, there is none, another program has it. */
export type CameraFault = 'unavailable' | 'refused' | 'none' | 'busy'

/** Opens the camera at the back, if there is one. */
export async function openCamera(video: HTMLVideoElement): Promise<Camera | CameraFault> {
  // Over plain http, and in some browsers within other apps, there are no cameras to ask for.
  const { mediaDevices } = navigator as { mediaDevices?: MediaDevices }
  if (!mediaDevices?.getUserMedia) return 'unavailable'
  try {
    const stream = await mediaDevices.getUserMedia({ video: WANTED, audio: false })
    video.muted = true
    video.srcObject = stream
    await video.play()
    return { frame: framesOf(video), stop: () => stop(video, stream) }
  } catch (error) {
    return faultOf(error)
  }
}

function faultOf(error: unknown): CameraFault {
  const name = error instanceof Error ? error.name : ''
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused'
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'none' : 'busy'
}

function framesOf(video: HTMLVideoElement): () => HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d', { willReadFrequently: true })
  return () => {
    const side = Math.min(video.videoWidth, video.videoHeight)
    const size = Math.min(side, LARGEST_FRAME) || 1
    if (canvas.width !== size) canvas.width = canvas.height = size
    const [x, y] = [(video.videoWidth - side) / 2, (video.videoHeight - side) / 2]
    if (side > 0) context?.drawImage(video, x, y, side, side, 0, 0, size, size)
    return canvas
  }
}

function stop(video: HTMLVideoElement, stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop()
  video.srcObject = null
}
