import type { VerdictState } from '../../domain/certificates/verdict.ts'
import { formatCount, formatDay } from '../format.ts'
import type { Texts } from '../text.ts'

const states: Record<VerdictState, string> = {
  valid: 'In force',
  expired: 'Outside its term',
  superseded: 'Replaced',
  revoked: 'Revoked',
  unknown: 'There is no such certificate',
  altered: 'Not the original: altered, damaged or forged',
}

export const certificatesVerify: Texts['certificatesVerify'] = {
  help:
    'certificates verify FILE|ID|NUMBER|ADDRESS…\n' +
    '  Checks certificates: PDF files, codes of 22 characters, printed numbers or whole addresses of QR codes, as many as there are.\n' +
    '  Only looks. A file is compared with the stored one byte by byte; what was signed behind it is told and not trusted.\n' +
    '  The name of a file that looks like a code is written with ./ before it.\n' +
    '  --json prints [{ input, valid, state, number, name, asOf }]; state: valid, expired, superseded, revoked, unknown, altered',
  line: ({ input, unread, state, number, name, appended }) => {
    const known = [number && `no. ${number}`, name].filter(Boolean).join(', ')
    const more = appended ? `; ${formatCount(appended)} bytes were appended and not checked` : ''
    if (unread !== undefined) return `${input}: ${unread.replace(/^[\s\S]*\n/u, '')}`
    return `${input}: ${states[state]}${known && ` (${known})`}${more}`
  },
  sum: (valid, all, asOf) =>
    `In force: ${formatCount(valid)} of ${formatCount(all)}, as of ${formatDay(asOf)}.`,
}
