import type { Coverage } from '../../../domain/coverage/counts.ts'
import type { Day } from '../../../domain/day.ts'
import type { Refusal } from '../../../domain/refusal.ts'
import type { Movements } from '../../../domain/reports/movement.ts'
import type { ReportDays, ReportPeriod } from '../../../domain/reports/period.ts'
import { upperFirst } from '../../../i18n/format.ts'
import { text } from '../../../i18n/text.ts'
import { paths } from '../../../paths.ts'
import type { ReportQuery } from '../../../paths/reports.ts'
import { ButtonLink } from '../../kit/button.tsx'
import { Notice } from '../../kit/notice.tsx'
import { Page } from '../../kit/page.tsx'
import { Around, Vietnamese } from '../../kit/vietnamese.tsx'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import type { CertificationChoice } from '../coverage-form.tsx'
import { KeptReports, type ShownReport } from './kept-reports.tsx'
import { PeriodForm } from './period-form.tsx'
import { ReportFiles } from './report-files.tsx'
import { ReportNumbers } from './report-numbers.tsx'

const t = text.coverageReports

type Unit = { code: string; name: string }

export type ReportsShown = {
  query: ReportQuery
  days: ReportDays
  today: Day
  period: ReportPeriod | null
  periods: ReportPeriod[]
  now: Coverage
  before: Coverage
  movements: Movements
  kept: ShownReport[]
  subscription: { dayOfMonth: number } | null
}

type Props = {
  unit: Unit
  certifications: CertificationChoice[]
  shown: ReportsShown
  refusal: Refusal | null
  done: string | null
  /** Whether the person may let other systems read the numbers. */
  tokens: boolean
}

/** The reports on a unit: a period with its numbers and files, what was reported before, and the way to get it by e-mail. */
export function ReportsPage({ unit, certifications, shown, refusal, done, tokens }: Props) {
  const { query, days, today, period, periods, now, before, movements, kept } = shown
  return (
    <Page title={<Around words={t.title} what={unit.name} />} lead={t.lead} back={backTo(unit)}>
      <div className="stack-wide">
        <Said done={done} />
        {refusal ? <RefusalNotice refusal={refusal} /> : null}
        <PeriodForm code={unit.code} {...{ periods, query, certifications }} />
        <p className="text-xl font-semibold">{upperFirst(t.what(period, days.on))}</p>
        {days.running ? <Notice tone="warn">{t.running(days.on)}</Notice> : null}
        <ReportNumbers code={unit.code} {...{ query, days, now, before, movements }} />
        <ReportFiles code={unit.code} {...{ query, days, today }} official={period !== null} />
        <KeptReports code={unit.code} kept={kept} />
        <Onward unit={unit} subscription={shown.subscription} tokens={tokens} />
      </div>
    </Page>
  )
}

/** A period that is none, or one that has not begun: the usual ones to choose from. */
export function NoPeriodPage({
  unit,
  refusal,
  periods,
}: {
  unit: Unit
  refusal: Refusal
  periods: ReportPeriod[]
}) {
  return (
    <Page title={<Around words={t.title} what={unit.name} />} back={backTo(unit)}>
      <div className="stack-wide">
        <RefusalNotice refusal={refusal} />
        <PeriodForm code={unit.code} periods={periods} query={{}} certifications={[]} />
      </div>
    </Page>
  )
}

const backTo = ({ code, name }: Unit) => ({
  to: paths.unitCoverage(code),
  label: <Vietnamese>{name}</Vietnamese>,
})

function Said({ done }: { done: string | null }) {
  if (done === 'kept') return <Notice tone="good" title={t.kept.done} />
  if (done === 'subscribed') return <Notice tone="good" title={t.subscription.subscribed} />
  return done === 'unsubscribed' ? <Notice tone="good" title={t.subscription.unsubscribed} /> : null
}

type OnwardProps = { unit: Unit; subscription: { dayOfMonth: number } | null; tokens: boolean }

function Onward({ unit, subscription, tokens }: OnwardProps) {
  const s = t.subscription
  return (
    <section className="stack">
      <h2>{s.title}</h2>
      <p>{subscription ? s.is(subscription.dayOfMonth) : s.isNot}</p>
      <p className="link-line">
        <ButtonLink to={paths.reportSubscription(unit.code)} tone="secondary">
          {subscription ? s.change : s.open}
        </ButtonLink>
        {tokens ? <a href={paths.settingsTokens()}>{t.data}</a> : null}
      </p>
    </section>
  )
}
