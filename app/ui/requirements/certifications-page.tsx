import { formatCount } from '../../i18n/format.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { ButtonLink } from '../kit/button.tsx'
import { Page } from '../kit/page.tsx'
import { Table } from '../kit/table.tsx'
import { validityWords } from './terms-words.tsx'

const t = text.certifications

type Line = { id: string; title: string; validityMonths: number | null; holders: number; required: number }

/** Every certification of the installation, and how far it is used. */
export function CertificationsPage({ lines, mayAdd }: { lines: Line[]; mayAdd: boolean }) {
  const { title, validity, holders, required } = t.columns
  return (
    <Page
      title={t.title}
      lead={t.lead}
      back={{ to: paths.requirements(), label: text.requirements.back }}
      actions={mayAdd ? <ButtonLink to={paths.newCertification()}>{t.add}</ButtonLink> : undefined}
    >
      <Table
        caption={t.title}
        captionHidden
        head={[title, validity, { label: holders, numeric: true }, { label: required, numeric: true }]}
        empty={t.none}
        rows={lines.map((line) => ({
          key: line.id,
          cells: [
            <a key="title" href={paths.certification(line.id)} lang="vi">
              {line.title}
            </a>,
            validityWords(line.validityMonths),
            formatCount(line.holders),
            formatCount(line.required),
          ],
        }))}
      />
    </Page>
  )
}
