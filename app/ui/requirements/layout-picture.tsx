import type { PaperLayout } from '../../domain/certificates/paper-setting.ts'

/** Lines of text as [from the left, from the top, width], in a page of 84 by 60 or 60 by 84. */
type Lines = [x: number, y: number, width: number][]

const landscape: Lines = [
  ...([
    [10, 9, 20],
    [54, 9, 20],
    [27, 24, 30],
    [24, 30, 36],
    [20, 35, 44],
  ] satisfies Lines),
  ...([
    [24, 45, 14],
    [24, 48, 12],
    [58, 45, 16],
    [60, 52, 12],
  ] satisfies Lines),
]
const portrait: Lines = [
  ...([
    [8, 9, 17],
    [32, 9, 21],
    [8, 14, 14],
    [34, 14, 17],
    [14, 31, 32],
  ] satisfies Lines),
  ...([
    [8, 37, 44],
    [11, 42, 38],
    [8, 66, 16],
    [35, 51, 16],
    [37, 62, 12],
  ] satisfies Lines),
]

/** A layout in small: what stands where. */
export function LayoutPicture({ layout }: { layout: PaperLayout }) {
  const upright = layout === 'portrait'
  const [width, height] = upright ? [60, 84] : [84, 60]
  const lines = upright ? portrait : landscape
  const strong = layout === 'ornate' ? '#0f4f42' : '#1a1a1a'
  const code = upright ? { x: 8, y: 50 } : { x: 10, y: 41 }
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      <rect x="0.5" y="0.5" width={width - 1} height={height - 1} fill="#ffffff" stroke="#8a8a8a" />
      {layout === 'ornate' ? <Frame width={width} height={height} /> : null}
      {layout === 'plain' ? (
        <rect x="4" y="4" width={width - 8} height={height - 8} fill="none" stroke={strong} />
      ) : null}
      <rect x={width / 2 - 18} y={upright ? 23 : 15} width="36" height="4" fill={strong} />
      <g fill="#8a8a8a">
        {lines.map(([x, y, length]) => (
          <rect key={`${x} ${y}`} x={x} y={y} width={length} height="1.6" />
        ))}
      </g>
      <rect {...code} width="11" height="11" fill="#1a1a1a" />
    </svg>
  )
}

function Frame({ width, height }: { width: number; height: number }) {
  return (
    <g fill="none">
      <rect x="3.5" y="3.5" width={width - 7} height={height - 7} stroke="#a87a1e" strokeWidth="2" />
      <rect x="2.5" y="2.5" width={width - 5} height={height - 5} stroke="#0f4f42" />
      <circle cx={width / 2} cy={height / 2 + 2} r="15" stroke="#dfe8e0" strokeWidth="2" />
    </g>
  )
}
