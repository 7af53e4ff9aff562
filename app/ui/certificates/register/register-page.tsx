import type { Refusal } from '../../../domain/refusal.ts'
import { text } from '../../../i18n/text.ts'
import { paths } from '../../../paths.ts'
import { ButtonLink } from '../../kit/button.tsx'
import { Page } from '../../kit/page.tsx'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { RegisterForm, type AskedRegister, type RegisterChoices } from './register-form.tsx'
import { RegisterTable, type ShownLine } from './register-table.tsx'

const t = text.register

type Shown = { lines: ShownLine[]; count: number; pages: number }
type Props = { asked: AskedRegister; choices: RegisterChoices; refusal: Refusal | null; shown: Shown | null }

/** The register of certificates of one's people, to be searched, narrowed, opened and taken along. */
export function RegisterPage({ asked, choices, refusal, shown }: Props) {
  return (
    <Page title={t.title} lead={t.lead}>
      <div className="stack">
        {refusal && refusal.refused !== 'invalid-input' ? <RefusalNotice refusal={refusal} /> : null}
        <RegisterForm asked={asked} choices={choices} refusal={refusal} />
        {shown ? <Found asked={asked} shown={shown} /> : null}
      </div>
    </Page>
  )
}

function Found({ asked, shown: { lines, count, pages } }: { asked: AskedRegister; shown: Shown }) {
  const { page, state, ...typed } = asked
  const kept = { ...typed, state: state === 'all' ? '' : state }
  return (
    <>
      {count > 0 ? (
        <div className="section-head">
          <p>{t.found(count)}</p>
          <div className="page-actions">
            <ButtonLink tone="secondary" to={paths.registerXlsx(kept)}>
              {t.xlsx}
            </ButtonLink>
            <ButtonLink tone="secondary" to={paths.registerPdf(kept)}>
              {t.pdf}
            </ButtonLink>
            <ButtonLink tone="secondary" to={paths.registerPapers(kept)}>
              {t.zip}
            </ButtonLink>
          </div>
        </div>
      ) : null}
      <RegisterTable lines={lines} />
      <Pages
        page={page}
        pages={pages}
        to={(at) => paths.register({ ...kept, page: at > 1 ? String(at) : '' })}
      />
    </>
  )
}

function Pages({ page, pages, to }: { page: number; pages: number; to: (page: number) => string }) {
  if (pages < 2) return null
  return (
    <nav className="link-line" aria-label={text.coverage.pages}>
      {page > 1 ? <a href={to(page - 1)}>{text.coverage.before}</a> : null}
      <span>{text.coverage.page(page, pages)}</span>
      {page < pages ? <a href={to(page + 1)}>{text.coverage.after}</a> : null}
    </nav>
  )
}
