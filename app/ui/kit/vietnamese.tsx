import type { ReactNode } from 'react'
import { language } from '../../i18n/language.ts'

/** What is Vietnamese in every language (a name, a unit, the words of a course), marked for whoever has it read aloud. */
export function Vietnamese({ children }: { children: ReactNode }) {
  return language() === 'vi' ? <>{children}</> : <span lang="vi">{children}</span>
}

const PLACE = '\uFFFC'

type Props = { words: (what: string) => string; what: string }

/** Words of the interface around something Vietnamese. */
export function Around({ words, what }: Props) {
  if (language() === 'vi') return <>{words(what)}</>
  const [before, after] = words(PLACE).split(PLACE)
  return (
    <>
      {before}
      <Vietnamese>{what}</Vietnamese>
      {after}
    </>
  )
}
