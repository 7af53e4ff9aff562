import { parseDay } from '../../domain/day.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { text } from '../../i18n/text.ts'
import { ChoiceList } from '../kit/choice-list.tsx'
import { Field } from '../kit/field.tsx'
import { Select } from '../kit/select.tsx'
import { fieldError } from '../shell/field-error.ts'
import type { ChangeForm } from './change-page.tsx'
import { timeOfPosting } from './posting-state.tsx'

const t = text.staff

export type ChangeKind = keyof typeof t.change
export type ChangeValues = { posting: string; unit: string; duty: string; from: string; last: string }

type Props = {
  kind: ChangeKind
  form: Pick<ChangeForm, 'today' | 'postings' | 'units' | 'duties'>
  values: ChangeValues
  refusal: Refusal | null
}

/** What each change asks for. */
export function ChangeFields({ kind, form, values, refusal }: Props) {
  const from = kind === 'transfer' ? t.form.transferFromHint : t.form.fromHint
  if (kind === 'withdrawal') return <Postings kind={kind} form={form} values={values} refusal={refusal} />
  if (kind === 'leave')
    return (
      <>
        <Postings kind={kind} form={form} values={values} refusal={refusal} />
        <DayField
          name="last"
          label={t.form.leaveLast}
          hint={t.form.leaveLastHint}
          value={values.last}
          refusal={refusal}
          required
        />
      </>
    )
  return (
    <>
      {kind === 'transfer' || kind === 'correction' ? (
        <Postings kind={kind} form={form} values={values} refusal={refusal} />
      ) : null}
      {kind === 'correction' ? null : <PlaceFields form={form} values={values} refusal={refusal} />}
      <DayField name="from" label={t.form.from} hint={from} value={values.from} refusal={refusal} required />
      <DayField
        name="last"
        label={t.form.last}
        hint={t.form.lastHint}
        value={values.last}
        refusal={refusal}
      />
    </>
  )
}

function Postings({ kind, form: { today, postings }, values, refusal }: Props) {
  const choices = postings.map((posting) => ({
    value: posting.id,
    label: (
      <span lang="vi">
        {posting.duty}, {posting.unit}
      </span>
    ),
    hint: timeOfPosting(posting, today),
  }))
  const [only] = choices
  if (choices.length === 1 && only)
    return (
      <div>
        <p className="field-label">{only.label}</p>
        <p className="field-hint">{only.hint}</p>
        <input type="hidden" name="posting" value={only.value} />
      </div>
    )
  return (
    <ChoiceList
      name="posting"
      type="radio"
      legend={kind === 'leave' ? t.form.postingLeft : t.form.posting}
      choices={kind === 'leave' ? [{ value: 'all', label: t.form.all }, ...choices] : choices}
      selected={[values.posting]}
      error={fieldError(refusal, 'posting')}
      required
    />
  )
}

type PlaceProps = Pick<Props, 'refusal'> & {
  form: Pick<ChangeForm, 'units' | 'duties'>
  values: Pick<ChangeValues, 'unit' | 'duty'>
  label?: string
}

/** A unit, and a duty in it. */
export function PlaceFields({ form: { units, duties }, values, refusal, label = t.form.unit }: PlaceProps) {
  return (
    <>
      {units ? (
        <Select
          label={label}
          name="unit"
          hint={units.length > 1 ? t.form.unitHint : undefined}
          defaultValue={values.unit}
          choices={[
            ...(units.length > 1 ? [{ value: '', label: t.form.chooseUnit }] : []),
            ...units.map(({ id, name }) => ({ value: id, label: name, lang: 'vi' as const })),
          ]}
        />
      ) : (
        <Field
          label={t.form.unitCode}
          name="unit"
          hint={t.form.unitCodeHint}
          defaultValue={values.unit}
          inputMode="numeric"
          maxLength={36}
          required
        />
      )}
      <Field
        label={t.form.duty}
        name="duty"
        hint={t.form.dutyHint}
        defaultValue={values.duty}
        error={fieldError(refusal, 'duty')}
        list="nhiem-vu"
        maxLength={120}
        required
      />
      <datalist id="nhiem-vu">
        {duties.map((duty) => (
          <option key={duty} value={duty} lang="vi" />
        ))}
      </datalist>
    </>
  )
}

type DayProps = {
  name: 'from' | 'last' | 'day' | 'due'
  label: string
  hint: string
  value: string
  refusal: Refusal | null
  required?: boolean
}

/** A day from the calendar; what is none stays as it was typed. */
export function DayField({ name, label, hint, value, refusal, required = false }: DayProps) {
  const readable = value === '' || parseDay(value) !== null
  return (
    <Field
      label={label}
      name={name}
      type={readable ? 'date' : 'text'}
      hint={readable ? hint : t.form.dateShape}
      defaultValue={value}
      error={fieldError(refusal, name)}
      required={required}
    />
  )
}
