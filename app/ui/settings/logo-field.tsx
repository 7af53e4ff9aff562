import type { Refusal } from '../../domain/refusal.ts'
import { text } from '../../i18n/text.ts'
import { Field } from '../kit/field.tsx'
import { refusalWords } from '../../i18n/refusal-words.ts'

const t = text.settings.logo

type Props = {
  refusal: Refusal | null
  /** A logo sent before, as base64 of PNG: comes back with the form, for a browser does not choose a file again. */
  kept?: string
  label?: string
}

export function LogoField({ refusal, kept = '', label = t.label }: Props) {
  const refused = refusal?.refused === 'logo-unreadable' || refusal?.refused === 'logo-too-large'
  return (
    <div className="flex flex-col gap-3">
      {kept ? (
        <figure className="flex flex-col gap-1">
          <figcaption className="text-muted">{t.chosen}</figcaption>
          <img className="logo-preview" src={`data:image/png;base64,${kept}`} alt="" />
          <input type="hidden" name="logoKept" value={kept} />
        </figure>
      ) : null}
      <Field
        type="file"
        name="logo"
        label={kept ? t.change : label}
        hint={t.hint}
        error={refused ? refusalWords(refusal).advice : undefined}
        accept="image/png,image/jpeg,image/webp"
      />
    </div>
  )
}
