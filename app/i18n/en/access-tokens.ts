import { formatDay, formatInstant } from '../format.ts'
import type { Texts } from '../text.ts'

/** The page on which other systems are let read the numbers. */
export const accessTokens: Texts['accessTokens'] = {
  title: 'Access tokens',
  lead: 'Let a data warehouse or another system of the agency read coverage (JSON). A token reads counts by unit, and nothing about any person.',
  name: 'System that uses it',
  nameHint: 'For example: the data warehouse of the province.',
  unit: 'Scope',
  unitHint: 'This unit and all below it.',
  unitCodeHint: 'The five digits of a commune or the two of a province; empty means the nation.',
  everywhere: 'The nation',
  days: 'Good for',
  dayChoice: (days) => `${days} days`,
  submit: 'Make a token',
  made: 'The token is made. Copy it now: it is shown this once.',
  token: 'Token',
  use: 'Send it in the Authorization header of the request, for example:',
  caption: 'Tokens that were made',
  none: 'No token has been made yet.',
  columns: {
    name: 'System',
    unit: 'Scope',
    made: 'Made',
    expires: 'Expires',
    used: 'Last used',
    state: 'State',
    revoke: 'Revoke',
  },
  by: (instant, name) => `${formatInstant(instant)}, ${name}`,
  at: (instant) => formatInstant(instant),
  never: 'Never',
  states: { valid: 'Valid', expired: 'Expired', revoked: 'Revoked' },
  revoke: 'Revoke',
  revokeOne: (name) => `Revoke the token of ${name}`,
  ended: (on) => `The unit ended on ${formatDay(on)}.`,
  became: (units) => `The token reads ${units} now.`,
  unread: (units) =>
    `It is part of ${units} now, which is more than was granted: the token does not read it yet.`,
  nothingAfter: 'Nothing came after it.',
  undecided: (count) =>
    count === 1
      ? '1 token to decide on after a reorganisation'
      : `${count} tokens to decide on after a reorganisation`,
  undecidedHint:
    'The unit of the token was merged with another. The token still reads the days before; it reads those after only once you allow it. If the system needs it no more, revoke the token in the table below.',
  extend: (unit) => `Let it read ${unit}`,
  extendOne: (name, unit) => `Let the token of ${name} read ${unit}`,
  extended: 'The scope of the token is extended. The decision is in the audit log.',
  revoked: 'The token is revoked and reads nothing any more.',
}
