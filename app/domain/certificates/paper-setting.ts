import { normalise } from '../language/fold.ts'
import type { Outcome } from '../refusal.ts'

/**
 * How a certificate's paper is laid out:
 *
 * - `ornate` A4 landscape in a drawn frame of green and gold
 * - `plain` A4 landscape between two black lines: for little ink
 * - `portrait` A4 portrait, as an administrative document (NĐ 30/2020/NĐ-CP)
 */
export const paperLayouts = ['ornate', 'plain', 'portrait'] as const
export type PaperLayout = (typeof paperLayouts)[number]

/** What a paper says around its facts, each one line of plain text; subtitle and closing may be empty. */
export type PaperWording = { title: string; subtitle: string; completed: string; closing: string }

/** A certification's paper. A signatory's empty title or name: that of the issuer. */
export type PaperSetting = PaperWording & {
  layout: PaperLayout
  signatoryTitle: string
  signatoryName: string
  /** Whether the issuer's logo is printed, where there is one. */
  logo: boolean
}

export type TypedPaper = Record<Exclude<keyof PaperSetting, 'logo'>, string> & { logo: boolean }

/** Letters of each text at most: so much has room in every layout. */
export const longestPaperTexts = {
  title: 60,
  subtitle: 80,
  completed: 100,
  closing: 150,
  signatoryTitle: 100,
  signatoryName: 60,
} as const

const mayBeEmpty: readonly string[] = ['subtitle', 'closing', 'signatoryTitle', 'signatoryName']

/** A paper as it is stored; refuses with the name of the first field that cannot be. */
export function paperSetting(typed: TypedPaper): Outcome<PaperSetting> {
  const layout = paperLayouts.find((one) => one === typed.layout)
  if (!layout) return { refused: 'invalid-input', field: 'layout' }
  const names = Object.keys(longestPaperTexts) as (keyof typeof longestPaperTexts)[]
  const texts = Object.fromEntries(names.map((name) => [name, normalise(typed[name])])) as Record<
    keyof typeof longestPaperTexts,
    string
  >
  const unfit = names.find((name) => {
    const { length } = texts[name]
    return length > longestPaperTexts[name] || (length === 0 && !mayBeEmpty.includes(name))
  })
  return unfit ? { refused: 'invalid-input', field: unfit } : { ...texts, layout, logo: typed.logo }
}
