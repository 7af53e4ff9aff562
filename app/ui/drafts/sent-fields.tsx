import { text } from '../../i18n/text.ts'
import { TextArea } from '../kit/text-area.tsx'

const t = text.drafts.fields

/** A field of a form as it was sent. */
export type SentField = readonly [name: string, value: string]

type Label = keyof typeof t
const isShown = (name: string): name is Label => Object.hasOwn(t, name)
/** Texts are written on here; everything else is sent again as it is. */
const isText = (name: string) => /^(title|summary|text|stem|option|explanation|basis)$/u.test(name)

/** The fields of a form to be sent again: texts can be changed and copied, the rest goes along. */
export function SentFields({ fields }: { fields: SentField[] }) {
  return (
    <>
      {fields.map(([name, value], index) =>
        isShown(name) && isText(name) ? (
          <TextArea
            key={index}
            label={t[name]}
            name={name}
            defaultValue={value}
            rows={name === 'text' ? 16 : 2}
          />
        ) : (
          <input key={index} type="hidden" name={name} value={value} />
        ),
      )}
    </>
  )
}

/** The same fields to read. */
export function ShownFields({ fields }: { fields: SentField[] }) {
  const shown = fields.filter(([name, value]) => isShown(name) && value !== '')
  return (
    <dl className="shown-fields">
      {shown.map(([name, value], index) => (
        <div key={index}>
          <dt>{t[name as Label]}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
