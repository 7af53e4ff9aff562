import type { Refusal } from '../../../domain/refusal.ts'
import { formatDay, formatInstant } from '../../../i18n/format.ts'
import { text } from '../../../i18n/text.ts'
import { paths } from '../../../paths.ts'
import { Button } from '../../kit/button.tsx'
import { Card } from '../../kit/card.tsx'
import { Field } from '../../kit/field.tsx'
import { Notice } from '../../kit/notice.tsx'
import { Page } from '../../kit/page.tsx'
import { Table } from '../../kit/table.tsx'
import { Vietnamese } from '../../kit/vietnamese.tsx'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import type { Day } from '../../../domain/day.ts'

const t = text.boundaries

type Taken = { id: string; fileName: string; on: Day; recordedAt: Date; units: number; drawn: number }
type Props = {
  files: Taken[]
  open: { id: string; fileName: string } | null
  done: string | null
  refusal: Refusal | null
}

/** Where a file of boundaries is sent, and by which files units are drawn. */
export function BoundariesPage({ files, open, done, refusal }: Props) {
  return (
    <Page title={t.title} lead={t.lead} back={{ to: paths.settings(), label: text.settings.back }}>
      <div className="stack-wide">
        {done === 'taken' ? (
          <Notice tone="good" title={t.taken}>
            <a href={paths.coverage()}>{t.seeMap}</a>
          </Notice>
        ) : null}
        {done === 'removed' ? <Notice tone="good" title={t.removed} /> : null}
        {refusal ? <RefusalNotice refusal={refusal} /> : null}
        {open ? (
          <Notice tone="info" title={t.open}>
            <a href={paths.boundariesPreview(open.id)}>
              <Vietnamese>{open.fileName}</Vietnamese>
            </a>
          </Notice>
        ) : null}
        <UploadForm />
        <section className="stack">
          <h2>{t.files.title}</h2>
          {files.length === 0 ? <p>{t.files.none}</p> : <Files files={files} />}
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
        action={paths.boundaries()}
        encType="multipart/form-data"
        className="flex flex-col gap-4"
      >
        <ul className="list-disc pl-5">
          {t.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
        <Field
          type="file"
          name="boundaries"
          label={t.file}
          hint={t.hint}
          accept=".geojson,.json,application/geo+json,application/json"
          required
        />
        <Button>{t.submit}</Button>
      </form>
    </Card>
  )
}

function Files({ files }: { files: Taken[] }) {
  const { at, file, on, drawn } = t.files
  return (
    <Table
      caption={t.files.title}
      captionHidden
      head={[at, file, on, { label: drawn, numeric: true }, t.files.action]}
      rows={files.map((one) => ({
        key: one.id,
        cells: [
          formatInstant(one.recordedAt),
          <Vietnamese key="file">{one.fileName}</Vietnamese>,
          formatDay(one.on),
          t.files.of(one.drawn, one.units),
          one.drawn > 0 ? (
            <form key="remove" method="post" action={paths.boundariesRemoval(one.id)}>
              <Button tone="secondary">{t.files.remove}</Button>
            </form>
          ) : (
            t.files.replaced
          ),
        ],
      }))}
    />
  )
}
