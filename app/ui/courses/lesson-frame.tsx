import type { ReactNode } from 'react'
import type { Outline, OutlineItem } from '../../domain/courses/outline.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Page } from '../kit/page.tsx'
import { Vietnamese } from '../kit/vietnamese.tsx'

const t = text.courses

type Props = {
  outline: Outline
  item: OutlineItem
  /** Where the course's own page is, if not where learners have it. */
  courseAddress?: string
  children: ReactNode
}

/** What stands around every step of a course: where one is in it, and the way back. */
export function LessonFrame({ outline, item, courseAddress, children }: Props) {
  const index = outline.items.indexOf(item) + 1 || outline.items.findIndex(({ key }) => key === item.key) + 1
  const position = (
    <>
      <Vietnamese>{item.module}</Vietnamese>
      {` · ${t.position(index, outline.items.length)} · ${t.minutes(item.minutes)}`}
    </>
  )
  return (
    <Page
      title={<Vietnamese>{item.title}</Vietnamese>}
      lead={position}
      back={{ to: courseAddress ?? paths.course(outline.slug), label: t.backToCourse }}
      width="narrow"
    >
      {children}
    </Page>
  )
}
