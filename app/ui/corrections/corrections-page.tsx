import { correctionStates, type CorrectionState } from '../../domain/corrections/correction.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Page } from '../kit/page.tsx'
import { CorrectionsTable, type ListedCorrection } from './corrections-table.tsx'

const t = text.corrections.list

type State = CorrectionState | 'all'
type Props = {
  state: State
  page: number
  pages: number
  count: number
  corrections: ListedCorrection[]
}

const states: State[] = [...correctionStates, 'all']

/** The requests that one answers, and those that one sent: open ones first. */
export function CorrectionsPage({ state, page, pages, count, corrections }: Props) {
  const to = (at: number) => paths.corrections({ state, page: String(at) })
  return (
    <Page title={t.title} lead={t.lead}>
      <div className="stack">
        <nav className="tabs" aria-label={t.filter}>
          {states.map((one) => (
            <a
              key={one}
              href={paths.corrections({ state: one })}
              aria-current={one === state ? 'page' : undefined}
            >
              {one === 'all' ? t.all : text.corrections.states[one]}
            </a>
          ))}
        </nav>
        <p>{t.found(count)}</p>
        <CorrectionsTable corrections={corrections} to={paths.correction} />
        {pages > 1 ? (
          <nav className="link-line" aria-label={text.coverage.pages}>
            {page > 1 ? <a href={to(page - 1)}>{text.coverage.before}</a> : null}
            <span>{text.coverage.page(page, pages)}</span>
            {page < pages ? <a href={to(page + 1)}>{text.coverage.after}</a> : null}
          </nav>
        ) : null}
      </div>
    </Page>
  )
}
