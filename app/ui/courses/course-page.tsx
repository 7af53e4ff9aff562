import type { Outline } from '../../domain/courses/outline.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Page } from '../kit/page.tsx'
import { Vietnamese } from '../kit/vietnamese.tsx'
import { NextStep } from './next-step.tsx'
import { OutlineList } from './outline-list.tsx'

export function CoursePage({ outline }: { outline: Outline }) {
  return (
    <Page
      title={<Vietnamese>{outline.title}</Vietnamese>}
      lead={<Vietnamese>{outline.summary}</Vietnamese>}
      back={{ to: paths.learn(), label: text.courses.title }}
    >
      <div className="flex flex-col gap-6">
        <NextStep outline={outline} certificateId={null} />
        <h2 className="text-xl font-semibold">{text.courses.outline}</h2>
        <OutlineList outline={outline} />
      </div>
    </Page>
  )
}
