import type { Refusal } from '../../domain/refusal.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { ButtonLink } from '../kit/button.tsx'
import { Page } from '../kit/page.tsx'
import { Around } from '../kit/vietnamese.tsx'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { CoverageForm, type CertificationChoice } from './coverage-form.tsx'

const t = text.coverage

type Props = {
  asked: {
    unit: { code: string; name: string }
    typed: string
    certification: string | null
    refusal: Refusal
    /** Of a list: its query without what could not be read. */
    readable?: string | null
  }
  certifications: CertificationChoice[]
}

/** There is no number to show: says why, and keeps what was typed. */
export function CannotAskPage({ asked, certifications }: Props) {
  const { unit, typed, certification, refusal, readable = null } = asked
  const error =
    refusal.refused === 'invalid-input' && refusal.field === 'on' ? (
      t.badDay(typed)
    ) : refusal.refused === 'unit-unknown' ? (
      <Around words={(name) => t.notThen(name, typed)} what={unit.name} />
    ) : undefined
  return (
    <Page title={<Around words={t.title} what={unit.name} />}>
      <div className="stack">
        {error === undefined ? <RefusalNotice refusal={refusal} /> : null}
        {readable === null ? (
          <CoverageForm
            action={paths.unitCoverage(unit.code)}
            day={typed}
            certification={certification}
            certifications={certifications}
            {...(error === undefined ? {} : { error })}
          />
        ) : (
          <p>
            <ButtonLink to={paths.coverageList(unit.code, readable)}>{text.coverageList.again}</ButtonLink>
          </p>
        )}
      </div>
    </Page>
  )
}
