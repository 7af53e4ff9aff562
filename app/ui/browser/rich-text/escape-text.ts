import type { Part } from './delimiters.ts'

/** Text without what Markdown reads away: control characters become space, halves of characters the sign for it. */
export function cleanText(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ').replace(/\p{Surrogate}/gu, '\ufffd')
}

type Beside = {
  /** Nothing stands before it in its line. */
  startsLine: boolean
  /** A link begins right behind it. */
  opensLink: boolean
}

/** Text in which Markdown finds no sign of its own. */
export function escapeText({ text, coded }: Part, { startsLine, opensLink }: Beside): string {
  const [first = '', ...rest] = text
  const last = rest.pop()
  const middle = `${coded?.first ? '' : first}${rest.join('')}${coded?.last ? '' : (last ?? '')}`
  if (last === undefined && (coded?.first || coded?.last)) return reference(first)
  const escaped = escapeSigns(middle)
  const ready = startsLine && !coded?.first ? escapeStart(escaped) : escaped
  const whole = `${coded?.first ? reference(first) : ''}${ready}${coded?.last ? reference(last ?? '') : ''}`
  return opensLink ? whole.replace(/!$/, '\\!') : whole
}

function reference(character: string): string {
  return `&#${character.codePointAt(0) ?? 0};`
}

/** An underscore within a word means nothing, and an ampersand only where a reference would follow. */
function escapeSigns(text: string): string {
  return text
    .replace(/[\\`*[\]<~]/g, '\\$&')
    .replace(/_/g, (sign, at: number, all: string) => (isInWord(all, at) ? sign : `\\${sign}`))
    .replace(/&(?=#?[a-z0-9]+;)/gi, '\\&')
}

function isInWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}]$/u.test(text.slice(0, at)) && /^[\p{L}\p{N}]/u.test(text.slice(at + 1))
}

/** What begins a heading, list, quotation, table, rule or box at the start of a line. */
function escapeStart(text: string): string {
  return text.replace(/^[#>|=+:-]/, '\\$&').replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
}
