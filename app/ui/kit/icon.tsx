const shapes = {
  back: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  alert: 'M12 4l9 16H3zM12 10v4.5M12 17.2v.3',
  info: 'M12 21a9 9 0 100-18 9 9 0 000 18zM12 11v5.5M12 7.6v.3',
  phone:
    'M6 3h3.5l1.5 5-2 1.5a12 12 0 005.5 5.5l1.5-2 5 1.5V18a3 3 0 01-3 3C10.500 21 3 13.500 3 6a3 3 0 013-3z',
  person: 'M12 12a4 4 0 100-8 4 4 0 000 8zM4.500 20.500a7.500 7.500 0 0115 0',
  seal: 'M12 14.500a5.500 5.500 0 100-11 5.500 5.500 0 000 11zM8.500 13.500L7 21l5-2.500L17 21l-1.500-7.500',
  book: 'M12 6.500C10 5 7 4.500 3.500 4.500v14c3.500 0 6.500.5 8.500 2 2-1.500 5-2 8.500-2v-14c-3.500 0-6.500.5-8.500 2zm0 0v14',
  chart: 'M4 20h16M7 20v-6M12 20V9M17 20V4',
  door: 'M4 21h16M6 21V4l9-1v18M12 12v.3M15 5h3v16',
} as const

export type IconName = keyof typeof shapes

/** A sign beside words, never in their place. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={shapes[name]} />
    </svg>
  )
}
