import { Button } from '../kit/button.tsx'

type Props = {
  action: string
  label: string
  submit: string
  fields?: Record<string, string>
  value?: string
}

/** One title to type and a button beside it. */
export function AddLine({ action, label, submit, fields = {}, value }: Props) {
  return (
    <form method="post" action={action} className="add-line">
      {Object.entries(fields).map(([name, hidden]) => (
        <input key={name} type="hidden" name={name} value={hidden} />
      ))}
      <input
        aria-label={label}
        className="control"
        name="title"
        placeholder={value === undefined ? label : undefined}
        defaultValue={value}
        maxLength={200}
        autoComplete="off"
        required
      />
      <Button tone="secondary">{submit}</Button>
    </form>
  )
}
