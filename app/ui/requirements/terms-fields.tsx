import type { TypedTerms } from '../../domain/requirements/certification-terms.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { refusalWords } from '../../i18n/refusal-words.ts'
import { text } from '../../i18n/text.ts'
import { Field } from '../kit/field.tsx'
import { FieldError } from '../kit/field-frame.tsx'
import { Notice } from '../kit/notice.tsx'
import { Select } from '../kit/select.tsx'
import { Vietnamese } from '../kit/vietnamese.tsx'
import { fieldError } from '../shell/field-error.ts'
import type { CourseChoice } from './terms-words.tsx'

const t = text.certifications

type Props = { values: TypedTerms; courses: CourseChoice[]; refusal: Refusal | null }

/** All that a certification says, to fill in. */
export function TermsFields({ values, courses, refusal }: Props) {
  const windowError =
    refusal?.refused === 'window-beyond-validity'
      ? refusalWords(refusal).title
      : fieldError(refusal, 'renewalWindowMonths')
  const line = (name: 'title' | 'hours' | 'validityMonths' | 'graceDays' | 'series') => ({
    ...{ name, label: t.terms[name], defaultValue: values[name], error: fieldError(refusal, name) },
  })
  return (
    <>
      <Field {...line('title')} maxLength={200} required />
      <Courses values={values} courses={courses} refusal={refusal} />
      <Field {...line('hours')} hint={t.form.hoursHint} inputMode="numeric" maxLength={6} required />
      <Field {...line('validityMonths')} hint={t.form.monthsHint} inputMode="numeric" maxLength={6} />
      <Field
        label={t.terms.renewalWindowMonths}
        name="renewalWindowMonths"
        hint={t.form.windowHint}
        defaultValue={values.renewalWindowMonths}
        error={windowError}
        inputMode="numeric"
        maxLength={6}
        required
      />
      <Select
        label={t.terms.renewalBase}
        name="renewalBase"
        choices={(['previous-end', 'completion'] as const).map((base) => ({
          value: base,
          label: t.bases[base],
        }))}
        defaultValue={values.renewalBase}
        error={fieldError(refusal, 'renewalBase')}
      />
      <Field {...line('graceDays')} hint={t.form.graceHint} inputMode="numeric" maxLength={6} required />
      <Field {...line('series')} hint={t.form.seriesHint} maxLength={6} required />
    </>
  )
}

/** Each course with the earliest version of it that counts, or none of it. */
function Courses({ values, courses, refusal }: Props) {
  const error = fieldError(refusal, 'courses')
  if (courses.length === 0) return <Notice tone="warn" title={t.form.noCourse} />
  return (
    <fieldset className="choices" aria-describedby="khoa-hoc-hint">
      <legend className="choices-legend">{t.terms.courses}</legend>
      <p id="khoa-hoc-hint" className="field-hint">
        {t.form.coursesHint}
      </p>
      {error ? <FieldError id="khoa-hoc">{error}</FieldError> : null}
      {courses.map(({ id, title, newest }) => (
        <Select
          key={id}
          label={<Vietnamese>{title}</Vietnamese>}
          name={`course.${id}`}
          defaultValue={values.courses[id] ?? ''}
          choices={[
            { value: '', label: t.form.notThis },
            ...versions(newest).map((version) => ({
              value: String(version),
              label: t.form.version(version),
            })),
          ]}
        />
      ))}
    </fieldset>
  )
}

const versions = (newest: number) => Array.from({ length: newest }, (_, at) => at + 1)
