import { LONGEST_SUBJECT } from '../../domain/corrections/correction.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { formatDay } from '../../i18n/format.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { FactList } from '../certificates/fact-list.tsx'
import type { Asked } from '../coverage/asked.ts'
import type { CertificationChoice } from '../coverage/coverage-form.tsx'
import { Button } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { Field } from '../kit/field.tsx'
import { Page } from '../kit/page.tsx'
import { Select } from '../kit/select.tsx'
import { Around, Vietnamese } from '../kit/vietnamese.tsx'
import { fieldError } from '../shell/field-error.ts'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { FaultFields } from './fault-fields.tsx'

const t = text.corrections

type Values = { person: string; subject: string; fault: string; reason: string }
type Person = { id: string; fullName: string; staffCode: string; counted: boolean }
type Props = {
  asked: Asked
  certifications: CertificationChoice[]
  /** Null: too many to choose from. */
  people: Person[] | null
  person: string
  declined: { values: Values; refusal: Refusal } | undefined
}

/** Says that a number is wrong about a person: the unit, day and certification are those of the number. */
export function NewCorrectionPage(props: Props) {
  const { asked, certifications, people, person, declined } = props
  const { unit, on, today, certification, known } = asked
  const empty: Values = { person, subject: '', fault: '', reason: '' }
  const { values, refusal } = declined ?? { values: empty, refusal: null }
  const kept = { on: on === today ? null : on, certification, known }
  return (
    <Page
      title={<Around words={t.form.title} what={unit.name} />}
      lead={t.form.lead}
      back={{
        to: paths.unitCoverage(unit.code, kept),
        label: <Around words={text.coverage.title} what={unit.name} />,
      }}
      width="narrow"
    >
      <div className="stack">
        {refusal ? <RefusalNotice refusal={refusal} /> : null}
        <Card className="flex flex-col gap-5">
          <Number asked={asked} certifications={certifications} />
          <form
            method="post"
            action={paths.newCorrection({ unit: unit.code, ...kept })}
            className="flex flex-col gap-5"
          >
            <Who people={people} values={values} refusal={refusal} />
            <FaultFields values={values} refusal={refusal} />
            <p>
              <Button>{t.form.submit}</Button>
            </p>
          </form>
        </Card>
      </div>
    </Page>
  )
}

function Number({ asked, certifications }: Pick<Props, 'asked' | 'certifications'>) {
  const { unit, on, known, certification } = asked
  const title = certifications.find(({ key }) => key === certification)?.title
  return (
    <FactList
      facts={[
        { label: t.about.unit, value: <Vietnamese>{unit.name}</Vietnamese> },
        { label: t.about.day, value: `${formatDay(on)}${known ? `, ${t.about.known(known)}` : ''}` },
        {
          label: t.about.certification,
          value: title ? <Vietnamese>{title}</Vietnamese> : t.about.everything,
        },
      ]}
    />
  )
}

type WhoProps = { people: Person[] | null; values: Values; refusal: Refusal | null }

/** Chosen from those whom the number counts or tells about; somebody else by name or staff code. */
function Who({ people, values, refusal }: WhoProps) {
  const error = fieldError(refusal, 'subject')
  const sign = ({ counted }: Person) => (counted ? '' : ` – ${text.explanation.notCounted}`)
  return (
    <>
      {people ? (
        <Select
          label={t.form.person}
          name="person"
          hint={t.form.personHint}
          defaultValue={values.person}
          choices={[
            { value: '', label: t.form.nobody },
            ...people.map((one) => ({
              ...{ value: one.id, label: `${one.fullName} (${one.staffCode})${sign(one)}` },
              lang: 'vi' as const,
            })),
          ]}
        />
      ) : values.person ? (
        <input type="hidden" name="person" value={values.person} />
      ) : null}
      {people === null && values.person ? null : (
        <Field
          label={people ? t.form.subject : t.form.subjectOnly}
          name="subject"
          hint={people ? t.form.subjectHint : t.form.subjectOnlyHint}
          defaultValue={values.subject}
          error={error}
          maxLength={LONGEST_SUBJECT}
        />
      )}
    </>
  )
}
