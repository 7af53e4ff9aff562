import { distinctFileNames, paperFileName } from '../../domain/certificates/paper-file-name.ts'
import { dayOf } from '../../domain/day.ts'
import { writeZip, type WrittenZip, type ZippedFile } from '../../files/zip/write-zip.ts'
import { xlsxBytes } from '../../files/tables/write-xlsx.ts'
import { text } from '../../i18n/text.ts'
import type { Paper } from '../../persistence/certificates/certificate-pdfs.ts'
import { registerLines, type RegisterQuery } from '../../persistence/certificates/register.ts'
import {
  reachedPapers,
  registerPapers,
  type RegisterPaper,
} from '../../persistence/certificates/register-papers.ts'
import type { PersonWorld } from '../world.ts'
import { drawnOnce, type CheckPages } from './certificate-pdf.ts'
import { registerSheet } from './register-sheet.ts'

/** Pages on which anybody checks the certificate of an id. */
export type PagesOf = (id: string) => CheckPages

/** So many papers are read at a time: that many are in memory. */
const AT_ONCE = 8
const DRAWN_AT_ONCE = 20

/**
 * The papers of a part of the register in one ZIP, by their numbers, with a sheet that lists them. Each is drawn once and kept,
 * as when its holder asks for it; whoever stops taking the stream stops the drawing. Who no longer reaches somebody while it
 * runs does not get the rest.
 */
export async function papersZip(
  world: PersonWorld,
  query: RegisterQuery,
  pagesOf: PagesOf,
): Promise<WrittenZip & { papers: number }> {
  const scope = scopeOf(world)
  const papers = await registerPapers(scope, world.db, query)
  const all = { newestFirst: false, limit: null, offset: 0 }
  const sheet = await xlsxBytes(registerSheet(await registerLines(scope, world.db, query, all)))
  const read = readInTurn(world, papers, pagesOf)
  const names = distinctFileNames(papers.map(({ number, name }) => paperFileName(number, name)))
  const files: ZippedFile[] = papers.map(({ bytes }, at) => ({
    name: names[at] ?? `${at}.pdf`,
    bytes,
    read: () => read(at),
  }))
  const list = { name: text.register.book.list, bytes: sheet.length, read: () => Promise.resolve(sheet) }
  return { ...(await writeZip([list, ...files], world.now())), papers: papers.length }
}

/** Papers one after the other, fetched a few at a time. */
function readInTurn(world: PersonWorld, papers: readonly RegisterPaper[], pagesOf: PagesOf) {
  let fetched = new Map<string, Paper>()
  return async (at: number): Promise<Uint8Array> => {
    const id = papers[at]?.id ?? ''
    if (!fetched.has(id)) {
      const ids = papers.slice(at, at + AT_ONCE).map((paper) => paper.id)
      fetched = await reachedPapers(scopeOf(world), world.db, ids)
    }
    const paper = fetched.get(id)
    if (!paper) throw new Error(`the paper of ${id} is out of reach now`)
    fetched.delete(id)
    return (await drawnOnce(world, id, paper, pagesOf(id))).bytes
  }
}

/** How many papers a part of the register has, how many of them are drawn, and how long those are together. */
export type Drawings = { papers: number; drawn: number; bytes: number }

export async function drawingsOf(world: PersonWorld, query: RegisterQuery): Promise<Drawings> {
  return summary(await registerPapers(scopeOf(world), world.db, query))
}

/** Draws some of the papers that have not been drawn, and answers how far that has come. */
export async function drawSome(
  world: PersonWorld,
  query: RegisterQuery,
  pagesOf: PagesOf,
): Promise<Drawings> {
  const papers = await registerPapers(scopeOf(world), world.db, query)
  const missing = papers.filter(({ bytes }) => bytes === null).slice(0, DRAWN_AT_ONCE)
  const read = readInTurn(world, missing, pagesOf)
  for (const [at, paper] of missing.entries()) paper.bytes = (await read(at)).length
  return summary(papers)
}

function summary(papers: readonly RegisterPaper[]): Drawings {
  const lengths = papers.map(({ bytes }) => bytes).filter((bytes) => bytes !== null)
  return { papers: papers.length, drawn: lengths.length, bytes: lengths.reduce((sum, one) => sum + one, 0) }
}

const scopeOf = ({ actor, now }: PersonWorld) => ({ roles: actor.roles, today: dayOf(now()) })
