import { FIRST_LOGIN_CODE_DAYS } from '../../domain/people/first-login-code.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Button } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { ChoiceList } from '../kit/choice-list.tsx'
import { Field } from '../kit/field.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { Select } from '../kit/select.tsx'
import { Vietnamese } from '../kit/vietnamese.tsx'
import { fieldError } from '../shell/field-error.ts'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { CodeUnits, type ShownUnit } from './code-units.tsx'

const t = text.codes

type Unit = { code: string; name: string }
type Who = 'fresh' | 'all'

type Props = {
  /** Null: too many to choose from, so the code is typed. */
  choices: Unit[] | null
  asked: string
  unit: Unit | null
  units: ShownUnit[]
  unknown: boolean
  /** What was sent and declined. */
  sent: { commune: string[]; who: Who; refusal: Refusal } | null
}

/** Who has no way to sign in yet, unit by unit, and slips of paper with a code for each of them. */
export function CodesPage({ choices, asked, unit, units, unknown, sent }: Props) {
  return (
    <Page title={t.title} lead={t.lead}>
      <div className="stack">
        {choices?.length === 1 ? null : <UnitForm choices={choices} asked={asked} />}
        {unknown ? <RefusalNotice refusal={{ refused: 'unit-unknown' }} /> : null}
        {unit && units.length > 0 ? <PrintForm unit={unit} units={units} sent={sent} /> : null}
        {unit && units.length === 0 ? <Nobody unit={unit} sent={sent} /> : null}
      </div>
    </Page>
  )
}

function UnitForm({ choices, asked }: { choices: Unit[] | null; asked: string }) {
  const field = { label: t.unit, name: 'unit', defaultValue: asked }
  const options = choices?.map(({ code, name }) => ({ value: code, label: name, lang: 'vi' as const }))
  return (
    <form method="get" action={paths.codes()} className="accounts-search">
      {options ? (
        <Select {...field} choices={options} />
      ) : (
        <Field {...field} hint={t.unitCodeHint} inputMode="numeric" maxLength={5} required />
      )}
      <Button tone="secondary">{t.show}</Button>
    </form>
  )
}

function Nobody({ unit, sent }: { unit: Unit; sent: Props['sent'] }) {
  return (
    <>
      {sent ? <RefusalNotice refusal={sent.refusal} /> : null}
      <h2 className="text-lg font-semibold">
        <Vietnamese>{unit.name}</Vietnamese>
      </h2>
      <Notice tone="good" title={t.nobody}>
        <p>{t.nobodyAdvice}</p>
      </Notice>
    </>
  )
}

/** The button stands before the list: a province has some hundred units. */
function PrintForm({ unit, units, sent }: { unit: Unit; units: ShownUnit[]; sent: Props['sent'] }) {
  const people = units.flatMap((one) => one.people)
  const waiting = people.filter(({ need }) => need === 'code-waiting').length
  return (
    <form method="post" action={paths.codes({ unit: unit.code })} className="flex flex-col gap-6">
      {sent ? <RefusalNotice refusal={sent.refusal} /> : null}
      <Card className="flex flex-col gap-4">
        <h2 className="text-lg font-semibold">
          <Vietnamese>{unit.name}</Vietnamese>
        </h2>
        <p>
          {t.counted(people.length - waiting, waiting)}. {t.valid(FIRST_LOGIN_CODE_DAYS)}
        </p>
        {waiting > 0 ? <Who chosen={sent?.who ?? 'fresh'} /> : null}
        <Notice tone="warn" title={t.onceTitle}>
          <p>{t.once}</p>
        </Notice>
        <div>
          <Button>{t.make}</Button>
        </div>
      </Card>
      <CodeUnits
        units={units}
        selected={sent?.commune ?? units.map(({ code }) => code)}
        error={fieldError(sent?.refusal ?? null, 'commune')}
      />
    </form>
  )
}

function Who({ chosen }: { chosen: Who }) {
  return (
    <ChoiceList
      name="who"
      type="radio"
      legend={t.who}
      selected={[chosen]}
      choices={[
        { value: 'fresh', label: t.whoFresh },
        { value: 'all', label: t.whoAll, hint: t.whoAllHint },
      ]}
    />
  )
}
