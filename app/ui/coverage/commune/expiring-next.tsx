import type { NextExpiry } from '../../../domain/coverage/next-expiries.ts'
import { text } from '../../../i18n/text.ts'
import { Around, Vietnamese } from '../../kit/vietnamese.tsx'
import { PhoneLink } from './phone-link.tsx'

const t = text.coverageCommune

/** So many are listed; the others are counted. */
const LISTED = 10
const DAYS = 90

const PLACE = 'sap-het-han'

/** In one line whose certificate ends next in a commune, and the way to all that end soon. */
export function ExpiringNext({ expiring }: { expiring: NextExpiry[] }) {
  const [next] = expiring
  if (!next) return <p>{t.nextIs(t.nextNone(DAYS))}</p>
  return (
    <p>
      <a href={`#${PLACE}`}>
        <Around words={(who) => t.nextIs(t.nextWho(who, next.days))} what={next.person.fullName} />
      </a>
    </p>
  )
}

/** Whose certificates end soon: renewed in time, the rate does not fall. */
export function ExpiringSoon({ expiring, all }: { expiring: NextExpiry[]; all: string }) {
  const rest = expiring.length - LISTED
  if (expiring.length === 0) return null
  return (
    <section className="stack">
      <h2 id={PLACE}>{t.next}</h2>
      <ul className="call-list">
        {expiring.slice(0, LISTED).map(({ person, certification, validUntil, days }) => (
          <li key={`${person.personId} ${certification}`}>
            <span className="call-name">
              <Vietnamese>{person.fullName}</Vietnamese>
            </span>
            <PhoneLink of={person} />
            <span className="call-note">{t.until(validUntil, days)}</span>
          </li>
        ))}
      </ul>
      {rest > 0 ? (
        <p className="link-line">
          <a href={all}>{t.nextMore(rest)}</a>
        </p>
      ) : null}
    </section>
  )
}
