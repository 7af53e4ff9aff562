import { text } from '../../../i18n/text.ts'
import type { Dashboard } from './dashboard.ts'

const t = text.dashboard.jumps

/** From the top of a long page to its parts: what a department comes for each morning. */
export function Jumps({ dashboard: { below, missing, expiring } }: { dashboard: Dashboard }) {
  const { newYear } = expiring
  return (
    <nav className="link-line no-print" aria-label={t.label}>
      {below.length > 0 ? (
        <>
          <a href="#kem-nhat">{t.worst}</a>
          <a href="#hinh-bao-phu">{t.picture}</a>
        </>
      ) : null}
      <a href="#dien-bien">{t.trend}</a>
      <a href="#sap-het">{newYear ? t.newYear(newYear.people) : t.expiring}</a>
      {missing ? <a href="#ai-con-thieu">{t.missing}</a> : null}
    </nav>
  )
}
