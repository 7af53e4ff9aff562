import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { ButtonLink } from '../kit/button.tsx'
import { Page } from '../kit/page.tsx'
import { Table } from '../kit/table.tsx'
import { ChangeState, numbersOf, titleOf, WhenAndWho, type ChangeShown } from './change-words.tsx'

const t = text.reorganising.changes

type Props = { changes: ChangeShown[]; page: number; more: boolean; mayStart: boolean }

/** Every import of a list and every reorganisation that somebody may see, the newest first. */
export function ChangesPage({ changes, page, more, mayStart }: Props) {
  const start = mayStart ? <ButtonLink to={paths.newReorganisation()}>{t.start}</ButtonLink> : null
  const to = (number: number) => paths.reorganisations({ page: number > 1 ? String(number) : null })
  return (
    <Page
      title={t.title}
      lead={t.lead}
      back={{ to: paths.units(), label: text.units.title }}
      actions={start ?? undefined}
    >
      <div className="stack">
        <ChangesTable caption={t.title} changes={changes} />
        <p className="link-line">
          {page > 1 ? <a href={to(page - 1)}>{t.newer}</a> : null}
          {more ? <a href={to(page + 1)}>{t.older}</a> : null}
        </p>
      </div>
    </Page>
  )
}

export function ChangesTable({ caption, changes }: { caption: string; changes: ChangeShown[] }) {
  const { what, state, numbers, file, when } = t.columns
  return (
    <Table
      caption={caption}
      captionHidden
      head={[what, state, numbers, file, when]}
      empty={t.none}
      rows={changes.map((change) => ({
        key: change.id,
        cells: [
          <a key="what" href={paths.reorganisation(change.id)}>
            {titleOf(change)}
          </a>,
          <ChangeState key="state" {...change} />,
          numbersOf(change.summary),
          <span key="file">
            {change.resolution ?? ''}
            <span className="cell-note unit-hash">{change.fileName ?? t.byHand}</span>
          </span>,
          <WhenAndWho key="when" at={change.recordedAt} by={change.by} />,
        ],
      }))}
    />
  )
}
