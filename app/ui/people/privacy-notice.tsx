import { PRIVACY_NOTICE_VERSION } from '../../domain/people/privacy-notice.ts'
import { text } from '../../i18n/text.ts'
import { Around } from '../kit/vietnamese.tsx'

const t = text.privacy

export type NoticeFacts = { body: string | null; retentionMonths: number; contact: string }

/** The notice itself, wherever it is read. */
export function PrivacyNotice({ body, retentionMonths, contact }: NoticeFacts) {
  const sections = t.sections({ body: body ?? t.noBody, months: retentionMonths, contact })
  /** Names of this installation are Vietnamese in every language. */
  const marked = (line: string) => {
    const name = [body, contact].find((one) => one && line.includes(one))
    return name ? <Around words={(what) => line.replace(name, () => what)} what={name} /> : line
  }
  return (
    <div className="flex flex-col gap-5">
      <p className="flex flex-wrap items-center gap-2 text-muted">
        {t.version(PRIVACY_NOTICE_VERSION)} <span className="badge-unreviewed">{t.unreviewed}</span>
      </p>
      {sections.map(({ title, lines }) => (
        <section key={title}>
          <h2 className="font-semibold">{title}</h2>
          {lines.length === 1 ? (
            <p>{marked(lines[0] ?? '')}</p>
          ) : (
            <ul className="list-disc pl-5">
              {lines.map((line) => (
                <li key={line}>{marked(line)}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  )
}
