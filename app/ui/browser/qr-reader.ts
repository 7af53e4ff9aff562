/** Reads QR codes in browsers that cannot by themselves; loaded when the camera is opened or a picture chosen. */
import { decodeQR } from 'qr/decode.js'
import type { PictureReader } from './verify/read-qr.ts'

const read: PictureReader = ({ width, height, data }, patienceMs) => {
  try {
    return decodeQR({ width, height, data }, { timeLimit: patienceMs })
  } catch {
    return null
  }
}

Object.assign(window, { readQrPicture: read })
