import { Link } from '@remix-run/react'
import { isLocked, type OutlineItem } from '../../domain/courses/outline.ts'
import { text } from '../../i18n/text.ts'
import { Badge } from '../kit/badge.tsx'

const t = text.courses

type Props = { to: string; items: OutlineItem[]; item: OutlineItem; isNext: boolean }

/** One line of a course's outline: a large target, what it is, how long it takes, whether it is done. */
export function ItemRow({ to, items, item, isNext }: Props) {
  const locked = isLocked(items, item)
  const about = `${t.kinds[item.kind]} · ${t.minutes(item.minutes)}`
  const body = (
    <span className="flex min-w-40 flex-1 flex-col">
      <span lang="vi" className={locked ? 'font-medium' : 'font-medium text-pine underline'}>
        {item.title}
      </span>
      <span className="text-sm text-muted">{about}</span>
    </span>
  )
  const mark = item.done ? (
    <Badge tone="good">{t.lessonDone}</Badge>
  ) : item.again ? (
    <Badge tone="warn">{t.lessonAgain}</Badge>
  ) : isNext ? (
    <Badge tone="info">{t.lessonNext}</Badge>
  ) : null
  if (locked) {
    return (
      <li className="flex min-h-14 flex-wrap items-center gap-x-3 gap-y-1 px-4 py-3 text-muted">
        {body}
        <Badge tone="neutral">{t.lessonLocked}</Badge>
      </li>
    )
  }
  return (
    <li>
      <Link
        to={to}
        className="flex min-h-14 flex-wrap items-center gap-x-3 gap-y-1 px-4 py-3 text-ink no-underline hover:bg-sand"
      >
        {body}
        {mark}
      </Link>
    </li>
  )
}
