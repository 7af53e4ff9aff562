import type { Refusal } from '../../domain/refusal.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Button } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { ChoiceList } from '../kit/choice-list.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { Vietnamese } from '../kit/vietnamese.tsx'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { titleOf, type ChangeShown } from './change-words.tsx'

const t = text.reorganising.settle

type Person = {
  postingId: string
  name: string
  staffCode: string
  duty: string
  from: string
  choices: { unit: string; code: string; name: string }[]
}

type Props = {
  change: ChangeShown
  people: Person[]
  mayDecide: boolean
  settled: number | null
  /** What was chosen, by posting, where it could not be saved. */
  chosen: Record<string, string>
  refusal: Refusal | null
}

/** Whoever must be decided on after a split, each with where they may go; several are decided at once. */
export function SettlePage({ change, people, mayDecide, settled, chosen, refusal }: Props) {
  return (
    <Page
      title={t.title}
      lead={t.lead(change.on)}
      back={{ to: paths.reorganisation(change.id), label: titleOf(change) }}
      width="narrow"
    >
      <div className="stack">
        {settled === null ? null : <Notice tone="good" title={t.saved(settled)} />}
        {refusal ? <RefusalNotice refusal={refusal} /> : null}
        {people.length === 0 ? <p>{t.none}</p> : null}
        {people.length > 0 ? (
          <form method="post" action={paths.reorganisationPeople(change.id)} className="stack">
            {people.map((person) => (
              <PersonChoice
                key={person.postingId}
                person={person}
                open={mayDecide}
                chosen={chosen[person.postingId] ?? ''}
              />
            ))}
            {mayDecide ? <Button>{t.save}</Button> : null}
          </form>
        ) : null}
      </div>
    </Page>
  )
}

function PersonChoice({ person, open, chosen }: { person: Person; open: boolean; chosen: string }) {
  const { postingId, name, staffCode, duty, from, choices } = person
  const units = choices.map((choice, at) => ({
    value: choice.unit,
    label: <Vietnamese>{`${choice.name} (${choice.code})`}</Vietnamese>,
    hint: at === 0 ? t.seat : undefined,
    disabled: !open,
  }))
  return (
    <Card>
      <ChoiceList
        type="radio"
        name={`to.${postingId}`}
        legend={<Vietnamese>{t.person(name, duty)}</Vietnamese>}
        hint={<Vietnamese>{`${staffCode}. ${t.came(from)}.`}</Vietnamese>}
        choices={[...units, { value: '', label: t.later, disabled: !open }]}
        selected={[chosen]}
      />
    </Card>
  )
}
