import { MOST_TICKED, type Ticked } from '../../domain/coverage/ticked.ts'
import { text } from '../../i18n/text.ts'
import { Button } from '../kit/button.tsx'
import { Notice } from '../kit/notice.tsx'

const t = text.coverageList.ticked

/** Those who are ticked on the other pages of a list, in the form that they are sent with. */
export function TickedElsewhere({ ticked }: { ticked: Ticked }) {
  return ticked.elsewhere.map((personId) => (
    <input key={personId} type="hidden" name="person" value={personId} />
  ))
}

/** How many are ticked on all pages together, and the way to untick them. */
export function TickedCount({ ticked, untick }: { ticked: Ticked; untick: string }) {
  const { here, elsewhere, dropped } = ticked
  const all = here.length + elsewhere.length
  if (all === 0) return null
  return (
    <>
      {dropped > 0 ? <Notice tone="warn" title={t.dropped(dropped, MOST_TICKED)} /> : null}
      <p className="link-line items-center">
        <span>{t.count(all, elsewhere.length)}</span>
        <a href={untick}>{t.untick}</a>
      </p>
    </>
  )
}

type PagesProps = { page: number; pages: number; action: string }

/** The way to the pages before and after this one, by buttons of the form: what is ticked goes along. */
export function CarryingPages({ page, pages, action }: PagesProps) {
  if (pages < 2) return null
  const { before, after } = text.coverage
  const turn = (to: number, label: string) => (
    <Button tone="secondary" name="page" value={to} formAction={action}>
      {label}
    </Button>
  )
  return (
    <nav className="link-line items-center" aria-label={text.coverage.pages}>
      {page > 1 ? turn(page - 1, before) : null}
      <span>{text.coverage.page(page, pages)}</span>
      {page < pages ? turn(page + 1, after) : null}
    </nav>
  )
}
