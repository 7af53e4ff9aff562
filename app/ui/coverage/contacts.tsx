import { text } from '../../i18n/text.ts'

const t = text.coverageList

type Reached = { phone: string | null; email: string | null; fullName: string }

/** Phone and e-mail of somebody, each a tap away. */
export function Contacts({ of }: { of: Reached }) {
  const { phone, email, fullName } = of
  return (
    <span>
      {phone ? (
        <a
          href={`tel:${phone}`}
          className="cell-link whitespace-nowrap"
          aria-label={`${phone}, ${t.call(fullName)}`}
        >
          {phone}
        </a>
      ) : (
        <span className="text-muted">{t.noPhone}</span>
      )}
      {email ? (
        <a href={`mailto:${email}`} className="cell-link cell-note">
          {email}
        </a>
      ) : null}
    </span>
  )
}
