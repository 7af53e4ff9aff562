import { auditActions, type AuditAction, type AuditDetails } from '../../domain/audit/entry.ts'
import { formatInstant } from '../../i18n/format.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Button } from '../kit/button.tsx'
import { Page } from '../kit/page.tsx'
import { Select } from '../kit/select.tsx'
import { Table } from '../kit/table.tsx'
import { Vietnamese } from '../kit/vietnamese.tsx'

const t = text.audit

export type AuditLine = {
  seq: number
  at: Date
  actorKind: string
  actor: string | null
  action: string
  subject: string | null
  details: AuditDetails
  address: string | null
}

type Props = {
  action: AuditAction | null
  lines: AuditLine[]
  /** From which number on older lines go on; null: these are the first. */
  older: number | null
}

/** The audit log, newest first. */
export function AuditPage({ action, lines, older }: Props) {
  return (
    <Page title={t.title} lead={t.lead}>
      <div className="stack">
        <form method="get" action={paths.audit()} className="coverage-form">
          <Select
            label={t.action}
            name="action"
            defaultValue={action ?? ''}
            choices={[
              { value: '', label: t.everything },
              ...auditActions.map((value) => ({ value, label: t.actions[value] })),
            ]}
          />
          <Button tone="secondary">{t.show}</Button>
        </form>
        <Table
          caption={t.title}
          captionHidden
          head={[t.columns.at, t.columns.who, t.columns.what, t.columns.whom, t.columns.from]}
          empty={t.empty}
          rows={lines.map(row)}
        />
        {older ? (
          <p>
            <a href={paths.audit({ action, before: String(older) })}>{t.older}</a>
          </p>
        ) : null}
      </div>
    </Page>
  )
}

function row({ seq, at, actorKind, actor, action, subject, details, address }: AuditLine) {
  return {
    key: String(seq),
    cells: [
      <span key="at">
        {formatInstant(at)}
        <span className="cell-note">{t.number(seq)}</span>
      </span>,
      actor ? <Vietnamese key="who">{actor}</Vietnamese> : wordFor(t.actorKinds, actorKind),
      wordFor(t.actions, action),
      <span key="whom">
        {subject ? <Vietnamese>{subject}</Vietnamese> : t.nobody}
        <Details of={details} />
      </span>,
      address ?? t.commandLine,
    ],
  }
}

/** What an older or newer version of the program wrote, and this one has no word for, is shown as it is. */
function wordFor(words: Record<string, string>, key: string): string {
  return words[key] ?? key
}

/** Plain facts of an entry; keys of ours say nothing to a reader and are left out. */
function Details({ of: details }: { of: AuditDetails }) {
  const told = Object.entries(details).filter(([name]) => name in t.details)
  if (told.length === 0) return null
  const words = told.map(([name, value]) =>
    t.detail(t.details[name as keyof typeof t.details], String(value)),
  )
  return <span className="cell-note">{words.join(' · ')}</span>
}
