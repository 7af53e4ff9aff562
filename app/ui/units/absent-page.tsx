import type { Day } from '../../domain/day.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Page } from '../kit/page.tsx'
import { DayForm } from './day-form.tsx'
import { Bearers, type Bearer } from './history-tables.tsx'

const t = text.units

type Props = { code: string; on: Day; badDay: string | null; bearers: Bearer[] }

/** A code that no unit bears on the day, or a day that is none: when it was borne, and by what. */
export function AbsentPage({ code, on, badDay, bearers }: Props) {
  return (
    <Page title={t.unit.absent(code, on)} back={{ to: paths.units({ on }), label: t.title }}>
      <div className="stack-wide">
        <DayForm
          action={paths.unit(code)}
          day={badDay ?? on}
          error={badDay === null ? undefined : t.badDay}
        />
        <Bearers bearers={bearers} />
      </div>
    </Page>
  )
}
