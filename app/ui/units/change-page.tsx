import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { ButtonLink } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { Vietnamese } from '../kit/vietnamese.tsx'
import { numbersOf, titleOf, WhenAndWho, type ChangeShown } from './change-words.tsx'
import { ChangesTable } from './changes-page.tsx'
import { DifferenceTable, MovedTable, type Difference, type MovedLine } from './difference-tables.tsx'

const t = text.reorganising.changes

type Props = {
  change: ChangeShown
  /** The first of all the lines that there are. */
  units: Difference[]
  allUnits: number
  people: MovedLine[]
  allPeople: number
  settlements: ChangeShown[]
  mayUndo: boolean
}

/** One change as it was carried out: what it did to units and people, and what may be done about it. */
export function ChangePage({ change, units, allUnits, people, allPeople, settlements, mayUndo }: Props) {
  const { undoneAt, undoneBy, undecided, kind } = change
  return (
    <Page
      title={titleOf(change)}
      lead={numbersOf(change.summary)}
      back={{ to: paths.reorganisations(), label: t.title }}
    >
      <div className="stack-wide">
        {undoneAt ? (
          <Notice
            tone="neutral"
            title={<Vietnamese>{t.undoneAt(undoneAt, undoneBy ?? t.operator)}</Vietnamese>}
          />
        ) : null}
        {undecided > 0 ? (
          <Notice tone="warn" title={t.toDecide(undecided)}>
            <p>{t.decideLead(undecided)}</p>
            <p className="link-line">
              <a href={paths.reorganisationPeople(change.id)}>{t.decide}</a>
            </p>
          </Notice>
        ) : null}
        <Facts change={change} />
        {kind === 'settlement' ? null : <DifferenceTable units={units} all={allUnits} />}
        {kind === 'units_import' ? null : <MovedTable people={people} all={allPeople} />}
        {settlements.length > 0 ? (
          <section className="stack">
            <h2>{t.settlements}</h2>
            <ChangesTable caption={t.settlements} changes={settlements} />
          </section>
        ) : null}
        {mayUndo ? (
          <p>
            <ButtonLink tone="secondary" to={paths.reorganisationUndoing(change.id)}>
              {t.undo}
            </ButtonLink>
          </p>
        ) : null}
      </div>
    </Page>
  )
}

function Facts({ change }: { change: ChangeShown }) {
  const { resolution, fileName, sha256, settlesId } = change
  return (
    <Card>
      <dl className="unit-facts">
        {resolution ? (
          <>
            <dt>{t.resolution}</dt>
            <dd>{resolution}</dd>
          </>
        ) : null}
        <dt>{t.done}</dt>
        <dd>
          <WhenAndWho at={change.recordedAt} by={change.by} />
        </dd>
        {settlesId ? (
          <>
            <dt>{t.of}</dt>
            <dd>
              <a href={paths.reorganisation(settlesId)}>{t.titleOf(t.kinds.reorganisation, change.on)}</a>
            </dd>
          </>
        ) : (
          <>
            <dt>{t.file}</dt>
            <dd className="unit-hash">{fileName ?? t.byHand}</dd>
          </>
        )}
        {sha256 ? (
          <>
            <dt>{t.hash}</dt>
            <dd className="unit-hash">{sha256}</dd>
          </>
        ) : null}
      </dl>
    </Card>
  )
}
