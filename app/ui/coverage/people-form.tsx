import type { Listing } from '../../domain/coverage/listed-person.ts'
import { communeKinds } from '../../domain/units/unit-kind.ts'
import { text } from '../../i18n/text.ts'
import { Button } from '../kit/button.tsx'
import { Field } from '../kit/field.tsx'
import { Select } from '../kit/select.tsx'
import type { CertificationChoice } from './coverage-form.tsx'
import type { Asked } from './asked.ts'
import { KnownField } from './known-field.tsx'

const t = text.coverageList

export type AskedPeopleList = Asked & {
  listing: Listing
  words: string
  untilTyped: string
  unitCodes: string[]
  search: string
}

export type ListChoices = {
  certifications: CertificationChoice[]
  units: { code: string; name: string }[]
  duties: { id: string; name: string }[]
}

type Props = { action: string; asked: AskedPeopleList; choices: ListChoices }

const vietnamese = (value: string, label: string) => ({ value, label, lang: 'vi' as const })

/** To what a list is narrowed: a form of the list's own address. The name comes first, the rest opens when it is needed. */
export function PeopleListForm({ action, asked, choices }: Props) {
  const { on, today, certification, listing, words, untilTyped, unitCodes } = asked
  const { certifications, units, duties } = choices
  const { duties: byDuty, kinds, known } = asked
  const chosen = [certification, untilTyped, known, ...unitCodes, ...byDuty, ...kinds]
  const narrowedMore = on !== today || chosen.some(Boolean)
  return (
    <form method="get" action={action} role="search" className="stack">
      <input type="hidden" name="group" value={listing} />
      <div className="list-search">
        <Field
          label={t.search}
          name="q"
          type="search"
          hint={t.searchHint}
          defaultValue={words}
          maxLength={100}
        />
        <Button tone="secondary">{t.show}</Button>
      </div>
      <details className="disclosure" open={narrowedMore}>
        <summary>{t.narrow}</summary>
        <div className="list-filters">
          {units.length > 0 ? (
            <Select
              label={t.unit}
              name="unit"
              defaultValue={unitCodes[0] ?? ''}
              choices={[
                { value: '', label: t.everyUnit },
                ...units.map(({ code, name }) => vietnamese(code, name)),
              ]}
            />
          ) : null}
          {certifications.length > 1 ? (
            <Select
              label={text.coverage.certification}
              name="certification"
              defaultValue={certification ?? ''}
              choices={[
                { value: '', label: text.coverage.everyCertification },
                ...certifications.map(({ key, title }) => vietnamese(key, title)),
              ]}
            />
          ) : null}
          <Select
            label={t.duty}
            name="duty"
            defaultValue={asked.duties[0] ?? ''}
            choices={[
              { value: '', label: t.everyDuty },
              ...duties.map(({ id, name }) => vietnamese(id, name)),
            ]}
          />
          <Select
            label={t.kind}
            name="kind"
            defaultValue={asked.kinds[0] ?? ''}
            choices={[
              { value: '', label: t.everyKind },
              ...communeKinds.map((kind) => ({ value: kind, label: text.units.kinds[kind] })),
            ]}
          />
          <Field label={text.coverage.day} name="on" type="date" defaultValue={on} />
          <Field label={t.untilField} name="until" type="date" hint={t.untilHint} defaultValue={untilTyped} />
          <KnownField label={t.known} hint={t.knownHint} known={asked.known} />
        </div>
        <p className="link-line">
          <Button tone="secondary">{t.show}</Button>
          <a href={action}>{t.clear}</a>
        </p>
      </details>
    </form>
  )
}
