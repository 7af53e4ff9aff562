import { text } from '../../i18n/text.ts'
import { Around } from '../kit/vietnamese.tsx'

const t = text.coverageList

type Reached = { phone: string | null; email: string | null; fullName: string }

/** Phone and e-mail of somebody, each a tap away. */
export function Contacts({ of }: { of: Reached }) {
  const { phone, email, fullName } = of
  return (
    <span>
      {phone ? (
        <a href={`tel:${phone}`} className="cell-link whitespace-nowrap">
          <span className="sr-only">
            <Around words={t.call} what={fullName} />:{' '}
          </span>
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
