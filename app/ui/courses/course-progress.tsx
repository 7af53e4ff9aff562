import type { Outline } from '../../domain/courses/outline.ts'
import { text } from '../../i18n/text.ts'
import { Progress } from '../kit/progress.tsx'

const t = text.courses

export function CourseProgress({ outline }: { outline: Outline }) {
  const done = outline.items.filter((item) => item.done).length
  return (
    <div className="flex flex-col gap-1">
      <Progress value={done} max={outline.items.length} label={t.progressLabel(outline.title)} />
      <p className="text-sm text-muted">{t.progress(done, outline.items.length)}</p>
    </div>
  )
}
