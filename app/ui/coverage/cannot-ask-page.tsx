import type { Refusal } from '../../domain/refusal.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
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
  }
  certifications: CertificationChoice[]
}

/** There is no number to show: says why, and keeps what was typed. */
export function CannotAskPage({ asked, certifications }: Props) {
  const { unit, typed, certification, refusal } = asked
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
        <CoverageForm
          action={paths.unitCoverage(unit.code)}
          day={typed}
          certification={certification}
          certifications={certifications}
          {...(error === undefined ? {} : { error })}
        />
      </div>
    </Page>
  )
}
