import { classNames } from '../kit/class-names.ts'

type Props = {
  action: string
  fields: Record<string, string>
  label: string
  /** What it does to what, where the label alone does not say. */
  of: string
  disabled?: boolean
}

/** A change of the outline: a form of one button. What it changes stands in the hidden fields. */
export function ChangeButton({ action, fields, label, of, disabled = false }: Props) {
  return (
    <form method="post" action={action}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button
        type="submit"
        className={classNames('change-button', disabled && 'change-button-off')}
        aria-label={of}
        disabled={disabled}
      >
        {label}
      </button>
    </form>
  )
}
