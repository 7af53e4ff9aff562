import { roles, type Role } from '../../domain/people/role.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Badge, type Tone } from '../kit/badge.tsx'
import { Button, ButtonLink } from '../kit/button.tsx'
import { Field } from '../kit/field.tsx'
import { Page } from '../kit/page.tsx'
import { Select } from '../kit/select.tsx'
import { Table } from '../kit/table.tsx'
import { Vietnamese } from '../kit/vietnamese.tsx'
import { HeldRole } from './held-role.tsx'

const t = text.accounts

export type AccountState = keyof typeof t.states
type Listed = {
  id: string
  staffCode: string
  fullName: string
  state: AccountState
  roles: { role: Role; unit: string | null }[]
}
type Asked = { q: string; role: Role | null; page: number }
type Props = { asked: Asked; accounts: Listed[]; total: number; pages: number }

const tones: Record<AccountState, Tone> = { none: 'neutral', code: 'info', open: 'good', suspended: 'bad' }

export function StateBadge({ state }: { state: AccountState }) {
  return <Badge tone={tones[state]}>{t.states[state]}</Badge>
}

/** Everybody with their account and roles, to be searched. */
export function AccountsPage({ asked, accounts, total, pages }: Props) {
  const { name, staffCode, roles: held, state } = t.columns
  return (
    <Page title={t.title} lead={t.lead} actions={<Actions />}>
      <SearchForm asked={asked} />
      <p className="my-4">{t.found(total)}</p>
      {accounts.length > 0 ? (
        <Table
          caption={t.title}
          captionHidden
          head={[name, staffCode, held, state]}
          rows={accounts.map((account) => ({ key: account.id, cells: cellsOf(account) }))}
        />
      ) : null}
      <Pages asked={asked} pages={pages} />
    </Page>
  )
}

function Actions() {
  return (
    <>
      <ButtonLink to={paths.codes()} tone="secondary">
        {text.codes.link}
      </ButtonLink>
      <ButtonLink to={paths.newAccount()}>{t.add}</ButtonLink>
    </>
  )
}

function cellsOf({ id, fullName, staffCode, roles: held, state }: Listed) {
  return [
    <a key="name" href={paths.accountOf(id)}>
      <Vietnamese>{fullName}</Vietnamese>
    </a>,
    staffCode,
    <ul key="roles">
      {held.map((one) => (
        <li key={`${one.role}/${one.unit ?? ''}`}>
          <HeldRole {...one} />
        </li>
      ))}
      {held.length === 0 ? <li>{t.noRole}</li> : null}
    </ul>,
    <StateBadge key="state" state={state} />,
  ]
}

function SearchForm({ asked }: { asked: Asked }) {
  const choices = roles.map((role) => ({ value: role, label: t.roles[role] }))
  return (
    <form method="get" action={paths.accounts()} role="search" className="accounts-search">
      <Field
        label={t.search}
        name="q"
        type="search"
        hint={t.searchHint}
        defaultValue={asked.q}
        maxLength={100}
      />
      <Select
        label={t.role}
        name="role"
        choices={[{ value: '', label: t.everyRole }, ...choices]}
        defaultValue={asked.role ?? ''}
      />
      <Button tone="secondary">{t.find}</Button>
    </form>
  )
}

function Pages({ asked, pages }: { asked: Asked; pages: number }) {
  if (pages < 2) return null
  const to = (page: number) =>
    paths.accounts({ q: asked.q, role: asked.role ?? '', page: page > 1 ? String(page) : '' })
  return (
    <nav className="mt-4 flex flex-wrap items-center gap-4" aria-label={t.pages}>
      {asked.page > 1 ? (
        <ButtonLink to={to(asked.page - 1)} tone="secondary">
          {t.previous}
        </ButtonLink>
      ) : null}
      <span>{t.page(asked.page, pages)}</span>
      {asked.page < pages ? (
        <ButtonLink to={to(asked.page + 1)} tone="secondary">
          {t.next}
        </ButtonLink>
      ) : null}
    </nav>
  )
}
