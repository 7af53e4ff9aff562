import type { Refusal } from '../../../domain/refusal.ts'
import type { RosterCounts } from '../../../domain/people/roster/plan-roster.ts'
import type { UploadState } from '../../../domain/people/roster/upload.ts'
import { formatInstant } from '../../../i18n/format.ts'
import { text } from '../../../i18n/text.ts'
import { paths } from '../../../paths.ts'
import { Button } from '../../kit/button.tsx'
import { Card } from '../../kit/card.tsx'
import { Field } from '../../kit/field.tsx'
import { Page } from '../../kit/page.tsx'
import { Table } from '../../kit/table.tsx'
import { Vietnamese } from '../../kit/vietnamese.tsx'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { RosterPages } from './roster-pages.tsx'

const t = text.rosterPages

type Open = { id: string; fileName: string; createdAt: Date; state: UploadState | 'interrupted' }
type Kept = {
  id: string
  fileName: string
  at: Date
  by: string | null
  counts: RosterCounts
  undoneAt: Date | null
}
type Props = { rosters: Kept[]; uploads: Open[]; page: number; pages: number; refusal: Refusal | null }

/** Where a roster is sent, those that are on their way, and those that were taken over. */
export function RostersPage({ rosters, uploads, page, pages, refusal }: Props) {
  return (
    <Page title={t.title} lead={t.lead} back={{ to: paths.people(), label: text.staff.title }}>
      <div className="stack-wide">
        {refusal ? <RefusalNotice refusal={refusal} /> : null}
        <UploadForm />
        {uploads.length > 0 ? <OpenUploads uploads={uploads} /> : null}
        <section className="stack">
          <h2>{t.list.title}</h2>
          {rosters.length === 0 ? <p>{t.list.none}</p> : <KeptRosters rosters={rosters} />}
          <RosterPages page={page} pages={pages} to={(one) => paths.rosters({ page: one })} />
        </section>
      </div>
    </Page>
  )
}

function UploadForm() {
  return (
    <Card>
      <form
        method="post"
        action={paths.rosters()}
        encType="multipart/form-data"
        className="flex flex-col gap-4"
      >
        <h2 className="text-xl font-semibold">{t.upload.title}</h2>
        <p>{t.upload.rule}</p>
        <p>{t.upload.never}</p>
        <Field
          type="file"
          name="roster"
          label={t.upload.file}
          hint={t.upload.hint}
          accept=".xlsx,.csv,.txt,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          required
        />
        <Button>{t.upload.submit}</Button>
      </form>
    </Card>
  )
}

function OpenUploads({ uploads }: { uploads: Open[] }) {
  return (
    <section className="stack">
      <h2>{t.open.title}</h2>
      <p>{t.open.lead}</p>
      <Table
        caption={t.open.title}
        captionHidden
        head={[t.open.file, t.open.sent, t.open.state]}
        rows={uploads.map(({ id, fileName, createdAt, state }) => ({
          key: id,
          cells: [
            <a key="file" href={paths.rosterUpload(id)}>
              <Vietnamese>{fileName}</Vietnamese>
            </a>,
            formatInstant(createdAt),
            t.states[state],
          ],
        }))}
      />
    </section>
  )
}

function KeptRosters({ rosters }: { rosters: Kept[] }) {
  return (
    <Table
      caption={t.list.title}
      captionHidden
      head={[t.list.at, t.list.file, t.list.by, t.list.result]}
      rows={rosters.map(({ id, fileName, at, by, counts, undoneAt }) => ({
        key: id,
        cells: [
          <a key="at" href={paths.keptRoster(id)}>
            {formatInstant(at)}
          </a>,
          <Vietnamese key="file">{fileName}</Vietnamese>,
          by === null ? t.operator : <Vietnamese key="by">{by}</Vietnamese>,
          <span key="result">
            {t.brief(counts)}
            {undoneAt ? <span className="cell-note">{t.list.undone(undoneAt)}</span> : null}
          </span>,
        ],
      }))}
    />
  )
}
