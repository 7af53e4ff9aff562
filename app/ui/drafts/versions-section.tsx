import type { Day } from '../../domain/day.ts'
import { formatInstant } from '../../i18n/format.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'

const t = text.drafts

export type VersionLine = {
  number: number
  title: string
  publishedAt: Date
  publisher: string | null
  change: 'editorial' | 'substantive'
  refresherBy: Day | null
  revisable: boolean
}

/** What was published of a course, newest first; none of it changes any more. */
export function VersionsSection({ id, versions }: { id: string; versions: VersionLine[] }) {
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-xl font-semibold">{t.versions}</h2>
      <ol className="draft-lines">
        {versions.map((version) => (
          <li key={version.number} className="draft-line">
            <span className="draft-line-text">
              <a href={paths.teachVersion(id, version.number)} className="font-medium">
                {t.version(version.number)}
              </a>
              <span className="text-sm text-muted">
                {formatInstant(version.publishedAt)} · {version.publisher ?? t.fromFiles} ·{' '}
                {changeOf(version)}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** What a version was to those who had the one before. */
export function changeOf({ number, change }: Pick<VersionLine, 'number' | 'change'>): string {
  return number === 1 ? t.changes.first : t.changes[change]
}
