import { reminderKinds } from '../../domain/reminders/occasion.ts'
import type { TypedReminderSettings } from '../../domain/reminders/reminder-settings.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { text } from '../../i18n/text.ts'
import { Checkbox } from '../kit/checkbox.tsx'
import { ChoiceList } from '../kit/choice-list.tsx'
import { Field } from '../kit/field.tsx'
import { Vietnamese } from '../kit/vietnamese.tsx'
import { fieldError } from '../shell/field-error.ts'

const t = text.reminders

type Props = { values: TypedReminderSettings; body: string; refusal: Refusal | null }

export function ReminderFields({ values, body, refusal }: Props) {
  return (
    <>
      <Checkbox label={t.enabled} hint={t.enabledHint} name="enabled" defaultChecked={values.enabled} />
      <Field
        label={t.fromAddress}
        name="fromAddress"
        type="email"
        hint={body ? <SeenAs body={body} /> : t.fromAddressHint}
        defaultValue={values.fromAddress}
        error={fieldError(refusal, 'fromAddress')}
        autoComplete="off"
        maxLength={254}
      />
      <Hours values={values} refusal={refusal} />
      <ChoiceList
        name="kinds"
        legend={t.kinds}
        type="checkbox"
        choices={reminderKinds.map((kind) => ({ value: kind, label: t.kind[kind] }))}
        selected={[...values.kinds]}
      />
      <Checkbox label={t.digest} hint={t.digestHint} name="digest" defaultChecked={values.digest} />
      <Field
        label={t.perMinute}
        name="perMinute"
        defaultValue={values.perMinute}
        error={fieldError(refusal, 'perMinute')}
        inputMode="numeric"
        maxLength={3}
        required
      />
    </>
  )
}

function Hours({ values, refusal }: Omit<Props, 'body'>) {
  const field = { type: 'time', required: true }
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="choices-legend">{t.hours}</legend>
      <div className="grid grid-cols-2 gap-3">
        <Field
          {...field}
          label={t.from}
          name="hoursFrom"
          defaultValue={values.hoursFrom}
          error={fieldError(refusal, 'hoursFrom')}
        />
        <Field
          {...field}
          label={t.to}
          name="hoursTo"
          defaultValue={values.hoursTo}
          error={fieldError(refusal, 'hoursTo')}
        />
      </div>
    </fieldset>
  )
}

function SeenAs({ body }: { body: string }) {
  return (
    <>
      {t.fromAddressSeen} <Vietnamese>{body}</Vietnamese>.
    </>
  )
}
