import type { CertificateState } from '../../domain/certificates/state.ts'
import type { Day } from '../../domain/day.ts'
import { text } from '../../i18n/text.ts'
import { Notice } from '../kit/notice.tsx'
import { stateTone } from './state-tone.ts'

const t = text.certificates

export type StateOfDay = {
  state: CertificateState
  /** The day that decides on the state. */
  since: Day
  supersededBy: string | null
}

/** Comes first: a right signature under a revoked certificate must not be read as an approval. */
export function OnlineState({ certificate, today }: { certificate: StateOfDay; today: Day }) {
  const { state, since, supersededBy } = certificate
  return (
    <Notice tone={stateTone[state]} title={t.states[state].word}>
      <p>
        {t.check.states[state](since, supersededBy)} {t.check.asOf(today)}
      </p>
    </Notice>
  )
}
