/**
 * What a lesson may be written in: Markdown without raw HTML, links to safe places only, and boxes. The server renders
 * by it and the editor writes by it, each with a markdown-it of its own.
 */
export const markdownOptions = { html: false, linkify: false, typographer: false } as const

/** The boxes of a lesson, written `:::name` … `:::`. */
export const boxes = ['law', 'situation', 'say', 'checklist', 'mistake', 'pending'] as const
export type Box = (typeof boxes)[number]

/** Which box the words behind `:::` open. */
export function boxNamed(info: string): Box | null {
  const [name] = info.trim().split(/\s/u)
  return boxes.find((box) => box === name) ?? null
}

/** Links lead to http(s), mailto and tel, within the site or the page. */
export function isAllowedLink(url: string): boolean {
  return /^(https?:|mailto:|tel:|\/(?!\/)|#)/iu.test(url.trim())
}

/** On what a statement of law rests: basis in words, first day in force, address of the text; empty where not given. */
export const lawFacts = ['basis', 'from', 'source'] as const
export type LawFacts = Record<(typeof lawFacts)[number], string>

/** Reads `law basis="…" from="…" source="…"`. */
export function readLawFacts(info: string): LawFacts {
  const fact = (name: string) => new RegExp(`\\b${name}="([^"]*)"`, 'u').exec(info)?.[1] ?? ''
  return { basis: fact('basis'), from: fact('from'), source: fact('source') }
}

/** Writes what {@link readLawFacts} reads. A straight quotation mark would end a fact: it becomes a curly one. */
export function writeLawFacts(facts: LawFacts): string {
  return lawFacts
    .map((name) => [name, oneLine(facts[name])] as const)
    .filter(([, fact]) => fact !== '')
    .map(([name, fact]) => ` ${name}="${fact}"`)
    .join('')
}

function oneLine(fact: string): string {
  return fact
    .replace(/"([^"]*)"/gu, '“$1”')
    .replace(/"/gu, '”')
    .replace(/\s+/gu, ' ')
    .trim()
}
