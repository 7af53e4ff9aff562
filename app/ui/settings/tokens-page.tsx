import type { Refusal } from '../../domain/refusal.ts'
import { tokenDays, type TokenState } from '../../domain/reports/access-token.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Badge } from '../kit/badge.tsx'
import { Button } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { Field } from '../kit/field.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { Select } from '../kit/select.tsx'
import { Table } from '../kit/table.tsx'
import { Vietnamese } from '../kit/vietnamese.tsx'
import { fieldError } from '../shell/field-error.ts'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { Scope, TokenDecisions, type TokenScope } from './token-scope.tsx'

const t = text.accessTokens

export type ShownToken = {
  id: string
  name: string
  /** Null: every unit. */
  scope: TokenScope | null
  createdBy: string
  createdAt: Date
  expiresAt: Date
  lastUsedAt: Date | null
  state: TokenState
}

type Typed = { name: string; unit: string; days: string }

type Props = {
  tokens: ShownToken[]
  /** Units to choose from; null: too many, the code is typed. */
  units: { code: string; name: string }[] | null
  /** Whether a token for the nation may be given out. */
  everywhere: boolean
  origin: string
  /** Made just now: in this one answer and nowhere else. */
  made: string | null
  typed: Typed | null
  refusal: Refusal | null
  done: string | null
}

/** Which other systems may read the numbers, of which units and until when. */
export function TokensPage(props: Props) {
  const { tokens, origin, made, refusal, done } = props
  return (
    <Page title={t.title} lead={t.lead} back={{ to: paths.coverage(), label: text.shell.coverage }}>
      <div className="stack-wide">
        {done === 'revoked' ? <Notice tone="good" title={t.revoked} /> : null}
        {done === 'extended' ? <Notice tone="good" title={t.extended} /> : null}
        {made ? <MadeToken token={made} origin={origin} /> : null}
        {refusal ? <RefusalNotice refusal={refusal} /> : null}
        <TokenDecisions tokens={tokens} />
        <Card>
          <TokenForm {...props} />
        </Card>
        <TokenTable tokens={tokens} />
      </div>
    </Page>
  )
}

function MadeToken({ token, origin }: { token: string; origin: string }) {
  return (
    <Notice tone="good" title={t.made}>
      <dl>
        <dt>{t.token}</dt>
        <dd>
          <code className="break-all">{token}</code>
        </dd>
      </dl>
      <p className="mt-2">{t.use}</p>
      <p>
        <code className="break-all">
          {`curl -H "Authorization: Bearer ${token}" ${origin}${paths.coverageData('20')}`}
        </code>
      </p>
    </Notice>
  )
}

function TokenForm({ units, everywhere, typed, refusal }: Props) {
  const unit = { label: t.unit, name: 'unit', defaultValue: typed?.unit ?? '' }
  const error = refusal?.refused === 'unit-unknown' ? text.fields.unitCode : undefined
  const nation = everywhere ? [{ value: '', label: t.everywhere }] : []
  const choices = units?.map(({ code, name }) => ({ value: code, label: name, lang: 'vi' as const }))
  return (
    <form method="post" action={paths.settingsTokens()} className="flex flex-col gap-5" noValidate>
      <Field
        label={t.name}
        name="name"
        hint={t.nameHint}
        defaultValue={typed?.name}
        maxLength={80}
        error={fieldError(refusal, 'tokenName')}
        required
      />
      {choices ? (
        <Select {...unit} hint={t.unitHint} choices={[...nation, ...choices]} error={error} />
      ) : (
        <Field {...unit} hint={t.unitCodeHint} inputMode="numeric" maxLength={5} error={error} />
      )}
      <Select
        label={t.days}
        name="days"
        defaultValue={typed?.days ?? '365'}
        choices={tokenDays.map((days) => ({ value: String(days), label: t.dayChoice(days) }))}
        error={fieldError(refusal, 'tokenDays')}
      />
      <p>
        <Button>{t.submit}</Button>
      </p>
    </form>
  )
}

const tones = { valid: 'good', expired: 'warn', revoked: 'neutral' } as const

function TokenTable({ tokens }: { tokens: ShownToken[] }) {
  const { name, unit, made, expires, used, state, revoke } = t.columns
  return (
    <Table
      caption={t.caption}
      head={[name, unit, made, expires, used, state, revoke]}
      rows={tokens.map((token) => ({
        key: token.id,
        cells: [
          <Vietnamese key="name">{token.name}</Vietnamese>,
          token.scope === null ? t.everywhere : <Scope key="unit" scope={token.scope} />,
          t.by(new Date(token.createdAt), token.createdBy),
          t.at(new Date(token.expiresAt)),
          token.lastUsedAt ? t.at(new Date(token.lastUsedAt)) : t.never,
          <Badge key="state" tone={tones[token.state]}>
            {t.states[token.state]}
          </Badge>,
          token.state === 'revoked' ? null : (
            <form key="revoke" method="post" action={paths.tokenRevocation(token.id)}>
              <Button tone="danger" aria-label={t.revokeOne(token.name)}>
                {t.revoke}
              </Button>
            </form>
          ),
        ],
      }))}
      empty={t.none}
    />
  )
}
