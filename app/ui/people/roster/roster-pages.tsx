import { text } from '../../../i18n/text.ts'

const t = text.rosterPages.preview

type Props = { page: number; pages: number; to: (page: string) => string }

/** Links to the pages beside this one of a list. */
export function RosterPages({ page, pages, to }: Props) {
  if (pages < 2) return null
  return (
    <nav className="link-line" aria-label={t.pages}>
      {page > 1 ? <a href={to(String(page - 1))}>{t.before}</a> : null}
      <span>{t.page(page, pages)}</span>
      {page < pages ? <a href={to(String(page + 1))}>{t.after}</a> : null}
    </nav>
  )
}
