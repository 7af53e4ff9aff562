import { text } from '../../i18n/text.ts'
import { Badge, type Tone } from '../kit/badge.tsx'
import { Table } from '../kit/table.tsx'
import { Vietnamese } from '../kit/vietnamese.tsx'

const t = text.reorganising.diff
const unit = text.units.unit

type Named = { code: string; name: string }
type Kin = Named & { extent: 'full' | 'partial'; main: boolean }
export type Difference = {
  became: keyof typeof t.became
  before: Named | null
  after: Named | null
  from: Kin[]
  into: Kin[]
}
export type MovedLine = {
  name: string
  staffCode: string
  duty: string
  from: string
  to: string
  undecided?: boolean
}

const tones: Record<Difference['became'], Tone> = {
  ...{ added: 'good', renamed: 'info', recoded: 'info', relocated: 'info', ended: 'neutral' },
}

/** So many lines are shown of either table. */
export const MOST_LINES = 300

/** What becomes of which unit; `all`: how many there are, where more are known than are given. */
export function DifferenceTable({ units, all = units.length }: { units: Difference[]; all?: number }) {
  const { unit: name, kin } = t.columns
  return (
    <section className="stack">
      <h2>{t.title}</h2>
      <Table
        caption={t.title}
        captionHidden
        head={[name, kin]}
        empty={t.none}
        rows={units.slice(0, MOST_LINES).map((one) => [
          <UnitCell key="unit" of={one} />,
          <div key="kin">
            <KinList word={t.from} kin={one.from} />
            <KinList word={t.into} kin={one.into} />
          </div>,
        ])}
      />
      {all > MOST_LINES ? <p>{t.more(all - MOST_LINES)}</p> : null}
    </section>
  )
}

function UnitCell({ of: { became, before, after } }: { of: Difference }) {
  const shown = after ?? before
  const changed = before && after && (before.name !== after.name || before.code !== after.code)
  return (
    <>
      <Vietnamese>{shown?.name}</Vietnamese>
      <span className="cell-note">
        {shown?.code}
        {changed ? <Vietnamese>{`, ${t.was(`${before.name} (${before.code})`)}`}</Vietnamese> : null}
      </span>
      <Badge tone={tones[became]}>{t.became[became]}</Badge>
    </>
  )
}

function KinList({ word, kin }: { word: string; kin: Kin[] }) {
  if (kin.length === 0) return null
  return (
    <>
      <p className="text-muted">{word}</p>
      <ul>
        {kin.map(({ code, name, extent, main }) => (
          <li key={code + name}>
            <Vietnamese>{name}</Vietnamese> ({code}): {unit[extent].toLowerCase()}
            {main && extent === 'partial' ? `, ${unit.main}` : ''}
          </li>
        ))}
      </ul>
    </>
  )
}

/** Whose posting goes on in which unit; `all`: how many there are, where that is known to be more. */
export function MovedTable({ people, all }: { people: MovedLine[]; all?: number }) {
  const { name, duty, from, to } = t.personColumns
  const shown = people.slice(0, MOST_LINES)
  return (
    <section className="stack">
      <h2>{t.people}</h2>
      {people.length === 0 ? (
        <p>{t.noPeople}</p>
      ) : (
        <Table
          caption={t.people}
          captionHidden
          head={[name, from, to, duty]}
          rows={shown.map((person) => [
            <span key="name">
              <Vietnamese>{person.name}</Vietnamese>
              <span className="cell-note">{person.staffCode}</span>
            </span>,
            <Vietnamese key="from">{person.from}</Vietnamese>,
            <span key="to">
              <Vietnamese>{person.to}</Vietnamese>{' '}
              {person.undecided ? <Badge tone="warn">{t.toDecide}</Badge> : null}
            </span>,
            <Vietnamese key="duty">{person.duty}</Vietnamese>,
          ])}
        />
      )}
      {(all ?? people.length) > shown.length ? (
        <p>{t.morePeople(shown.length, all ?? people.length)}</p>
      ) : null}
    </section>
  )
}
