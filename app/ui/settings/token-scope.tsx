import type { Day } from '../../domain/day.ts'
import type { TokenState } from '../../domain/reports/access-token.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Button } from '../kit/button.tsx'
import { Notice } from '../kit/notice.tsx'
import { Around, Vietnamese } from '../kit/vietnamese.tsx'

const t = text.accessTokens

export type TokenScope = {
  unit: string
  /** The first day without the unit. */
  ended: Day | null
  /** What it became, as far as the token reads it. */
  became: string[]
  undecided: { id: string; name: string }[]
}

/** Of which unit a token is and, where that ended, of what it is today. */
export function Scope({ scope: { unit, ended, became, undecided } }: { scope: TokenScope }) {
  return (
    <>
      <Vietnamese>{unit}</Vietnamese>
      {ended === null ? null : (
        <span className="block">
          {t.ended(ended)} {became.length > 0 ? <Around words={t.became} what={became.join(', ')} /> : null}
          {undecided.length > 0 ? <Around words={t.unread} what={namesOf(undecided)} /> : null}
          {became.length + undecided.length === 0 ? t.nothingAfter : null}
        </span>
      )}
    </>
  )
}

const namesOf = (units: TokenScope['undecided']) => units.map(({ name }) => name).join(', ')

type Shown = { id: string; name: string; scope: TokenScope | null; state: TokenState }

/** Tokens whose unit went into a bigger one: whether they read that is for somebody to say. */
export function TokenDecisions({ tokens }: { tokens: Shown[] }) {
  const open = tokens.filter(({ state, scope }) => state === 'valid' && scope && scope.undecided.length > 0)
  if (open.length === 0) return null
  return (
    <Notice tone="warn" title={t.undecided(open.length)}>
      <p>{t.undecidedHint}</p>
      <ul className="mt-3 flex flex-col gap-4">
        {open.map((token) => (
          <li key={token.id} className="flex flex-col gap-2">
            <strong>
              <Vietnamese>{token.name}</Vietnamese>
            </strong>
            {token.scope ? <Scope scope={token.scope} /> : null}
            <Decision token={token} />
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function Decision({ token: { id, name, scope } }: { token: Shown }) {
  return scope?.undecided.map((unit) => (
    <form key={unit.id} method="post" action={paths.tokenExtension(id)}>
      <input type="hidden" name="unit" value={unit.id} />
      <Button tone="secondary" aria-label={t.extendOne(name, unit.name)}>
        <Around words={t.extend} what={unit.name} />
      </Button>
    </form>
  ))
}
