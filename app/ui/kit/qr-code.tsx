import { encodeQR } from 'qr'

/** A QR code as a picture with a white frame, for phones to read from the screen. */
export function QrCode({ content, label }: { content: string; label: string }) {
  const rows = encodeQR(content, 'raw', { ecc: 'medium', border: 4 })
  const size = rows.length
  const dark = rows.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])))
  return (
    <svg viewBox={`0 0 ${size} ${size}`} className="qr-code" role="img" aria-label={label}>
      <rect width={size} height={size} className="qr-code-paper" />
      <path d={dark.join('')} className="qr-code-ink" shapeRendering="crispEdges" />
    </svg>
  )
}
