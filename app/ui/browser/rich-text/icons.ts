const shapes = {
  bullets: 'M9 6h11M9 12h11M9 18h11M4.500 6h.01M4.500 12h.01M4.500 18h.01',
  numbers: 'M10 6h10M10 12h10M10 18h10M4 4.500L5.500 4v4M4 8h3M4 14.500c0-2 3-2 3 0 0 1.200-3 2-3 3.500h3',
  checks: 'M11 6h9M11 12h9M11 18h9M3.500 6L5 7.500 8 4.500M3.500 13.500h4v4h-4z',
  indent: 'M4 5h16M11 10h9M11 14h9M4 19h16M4 9.500L7 12l-3 2.500z',
  outdent: 'M4 5h16M11 10h9M11 14h9M4 19h16M7 9.500L4 12l3 2.500z',
  quote: 'M5 17c2.500-1 3.500-3 3.500-5H5V7h4.500v5M14 17c2.500-1 3.500-3 3.500-5H14V7h4.500v5',
  link: 'M10 14a4 4 0 006 .4l3-3A4 4 0 0013.400 5.600l-1.400 1.400M14 10a4 4 0 00-6-.4l-3 3a4 4 0 005.600 5.800l1.400-1.400',
  table: 'M4 5h16v14H4zM4 10h16M4 14.500h16M12 5v14',
  box: 'M8 5h11a1 1 0 011 1v12a1 1 0 01-1 1H8M5 5v14M13.500 9v6M10.500 12h6',
  undo: 'M9 14L4 9l5-5M4 9h10a6 6 0 010 12h-3',
  redo: 'M15 14l5-5-5-5M20 9H10a6 6 0 000 12h3',
} as const

export type IconName = keyof typeof shapes

const SVG = 'http://www.w3.org/2000/svg'

export function icon(name: IconName): SVGSVGElement {
  const picture = document.createElementNS(SVG, 'svg')
  for (const [key, value] of [
    ['class', 'icon'],
    ['viewBox', '0 0 24 24'],
    ['aria-hidden', 'true'],
    ['focusable', 'false'],
  ] as const)
    picture.setAttribute(key, value)
  const path = document.createElementNS(SVG, 'path')
  path.setAttribute('d', shapes[name])
  picture.append(path)
  return picture
}
