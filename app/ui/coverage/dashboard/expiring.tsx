import type { Day } from '../../../domain/day.ts'
import { formatCount, formatRate } from '../../../i18n/format.ts'
import { text } from '../../../i18n/text.ts'
import { paths, type CoverageQuery } from '../../../paths.ts'
import { Button } from '../../kit/button.tsx'
import { Field } from '../../kit/field.tsx'
import { Stat } from '../../kit/stat.tsx'
import { Table } from '../../kit/table.tsx'
import { keptIn, type Asked } from '../asked.ts'
import type { Dashboard } from './dashboard.ts'

const t = text.coverageTrend.expiring

type Props = { asked: Asked; expiring: Dashboard['expiring']; compare: Day | null }

/** Whose certificates lapse in the next months, and which communes fall if nobody renews. */
export function Expiring({ asked, expiring, compare }: Props) {
  const { unit } = asked
  const kept: CoverageQuery = { ...keptIn(asked), compare }
  const { spans, newYear, until, people } = expiring
  const count = (day: Day, number: number) => (
    <a href={paths.coveragePeople(unit.code, { ...keptIn(asked), group: 'trained', until: day })}>
      {formatCount(number)}
    </a>
  )
  const to = (day: Day, label: string) => (
    <a className="span-link" href={`${paths.unitCoverage(unit.code, { ...kept, until: day })}#sap-het`}>
      {label}
    </a>
  )
  return (
    <section className="stack" id="sap-het">
      <div>
        <h2>{t.title}</h2>
        <p className="text-muted">{t.lead}</p>
      </div>
      <dl className="stats">
        {spans.map((span) => (
          <Stat
            key={span.days}
            label={t.within(span.days)}
            value={count(span.until, span.people)}
            hint={to(span.until, t.before(span.until))}
          />
        ))}
        {newYear ? (
          <Stat
            label={t.newYear}
            value={count(newYear.until, newYear.people)}
            hint={to(newYear.until, t.before(newYear.until))}
          />
        ) : null}
      </dl>
      <UntilForm action={paths.unitCoverage(unit.code)} kept={kept} until={until} />
      <Falling asked={asked} expiring={expiring} />
      {people > 0 ? (
        <p className="link-line no-print">
          <a href={paths.coveragePeople(unit.code, { ...keptIn(asked), group: 'trained', until })}>
            {t.list(people)}
          </a>
        </p>
      ) : null}
    </section>
  )
}

/** A day of one's own; what else is asked is kept. */
function UntilForm({ action, kept, until }: { action: string; kept: CoverageQuery; until: Day }) {
  const fields = Object.entries(kept).flatMap(([name, value]) =>
    [value ?? []].flat().map((one: string) => [name, one] as const),
  )
  return (
    <form method="get" action={`${action}#sap-het`} className="coverage-form" noValidate>
      {fields.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <Field label={t.other} name="until" type="date" defaultValue={until} required />
      <Button tone="secondary">{t.show}</Button>
    </form>
  )
}

function Falling({ asked, expiring }: Pick<Props, 'asked' | 'expiring'>) {
  const { until, falling, fallingAll } = expiring
  const kept = keptIn(asked)
  const numeric = (label: string) => ({ label, numeric: true })
  const title = t.fallingTitle(until)
  if (fallingAll === 0) return <p>{t.nothingFalls}</p>
  return (
    <div className="stack">
      <div>
        <h3 className="part-title">{title}</h3>
        <p className="text-muted">{t.falling(fallingAll)}</p>
      </div>
      <Table
        caption={title}
        captionHidden
        head={[t.commune, numeric(t.now), numeric(t.after(until)), numeric(t.loses), t.who]}
        rows={falling.map(({ id, code, name, before, after }) => ({
          key: id,
          cells: [
            <a key="unit" href={paths.unitCoverage(code, kept)} lang="vi">
              {name}
            </a>,
            formatRate(before?.rate ?? null),
            formatRate(after?.rate ?? null),
            formatCount((before?.trained ?? 0) - (after?.trained ?? 0)),
            <a key="who" href={paths.coveragePeople(code, { ...kept, group: 'trained', until })}>
              {t.whoIs}
              <span className="sr-only" lang="vi">
                {' '}
                {name}
              </span>
            </a>,
          ],
        }))}
      />
      {fallingAll > falling.length ? <p>{t.more(fallingAll - falling.length)}</p> : null}
    </div>
  )
}
