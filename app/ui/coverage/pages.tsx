import { text } from '../../i18n/text.ts'

const t = text.coverage

type Props = { page: number; pages: number; to: (page: number) => string }

/** The way to the pages before and after this one of a long list. */
export function Pages({ page, pages, to }: Props) {
  if (pages < 2) return null
  return (
    <nav className="link-line" aria-label={t.pages}>
      {page > 1 ? <a href={to(page - 1)}>{t.before}</a> : null}
      <span>{t.page(page, pages)}</span>
      {page < pages ? <a href={to(page + 1)}>{t.after}</a> : null}
    </nav>
  )
}
