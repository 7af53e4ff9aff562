import { text } from '../../../i18n/text.ts'
import { Around } from '../../kit/vietnamese.tsx'
import { Icon } from '../../kit/icon.tsx'

const t = text.coverageCommune

type Props = { of: { fullName: string; phone: string | null } }

/** One touch calls; where no number is known, that is said. */
export function PhoneLink({ of: { fullName, phone } }: Props) {
  if (phone === null) return <span className="text-muted">{t.noPhone}</span>
  return (
    <a href={`tel:${phone}`} className="phone-link">
      <Icon name="phone" />
      <span className="sr-only">
        <Around words={t.phone} what={fullName} />:{' '}
      </span>
      {phone}
    </a>
  )
}
