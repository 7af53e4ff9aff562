import { readCompletions, type CompletionFault } from '../../domain/completions/completion-rows.ts'
import type { Taken } from '../../domain/completions/plan-completions.ts'
import { grouped } from '../../domain/grouped.ts'
import { isRefusal, type Outcome } from '../../domain/refusal.ts'
import { attestsSomebody } from '../../domain/requirements/attesting.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { recordIssued } from '../certificates/issue-certificate.ts'
import { readGiven, type FileMark, type GivenFile } from '../tables/read-given.ts'
import type { World } from '../world.ts'
import { compareCompletions } from './compare-completions.ts'
import { enterCompletions } from './enter-completions.ts'

/**
 * Lines by what becomes of them: taken; saying nothing new; `declined`, which keeps no other line from being taken.
 * `certificates`: how many were issued.
 */
export type CompletionsAnswer = {
  accepted: number
  unchanged: number
  certificates: number
  declined: CompletionFault[]
}

export type GivenCompletions = { file: GivenFile; dryRun: boolean }

/** So many people are entered at once; then the certificates' counter and everybody who waits for it are let go. */
const TOGETHER = 200

/**
 * Takes over a list of completions, each line whole or not at all. The same file again changes nothing. It is entered in parts:
 * one that is cut off leaves whole people entered, and the rest for the next time.
 */
export async function importCompletions(
  world: World,
  { file, dryRun }: GivenCompletions,
): Promise<Outcome<CompletionsAnswer>> {
  if (!attestsSomebody(world.actor)) return { refused: 'not-found' }
  const given = await readGiven(file, readCompletions)
  if (isRefusal(given)) return given
  const { taken, unchanged, refused: declined } = await compareCompletions(world, given.read)
  const answer = { accepted: taken.length, unchanged, certificates: 0, declined }
  if (dryRun) return answer
  for (const part of partsOf(taken)) {
    const { accepted, certificates } = await enterPart(world, part, given.file)
    answer.certificates += certificates
    answer.accepted += accepted - part.length
    answer.unchanged += part.length - accepted
  }
  return answer
}

/** All lines of a person are in one part. */
function partsOf(taken: readonly Taken[]): Taken[][] {
  const byPerson = [...grouped(taken, ({ personId }) => personId).values()]
  const parts: Taken[][] = []
  for (let at = 0; at < byPerson.length; at += TOGETHER) parts.push(byPerson.slice(at, at + TOGETHER).flat())
  return parts
}

function enterPart(world: World, part: readonly Taken[], { sha256 }: FileMark) {
  return inTransaction(world.db, async (tx) => {
    const asked = part.flatMap(({ completions }) => completions)
    const { completions, issued } = await enterCompletions(world, tx, asked)
    const entered = new Set(completions)
    const accepted = part.filter((line) => line.completions.some((one) => entered.has(one))).length
    if (accepted > 0) {
      const details = { lines: accepted, file: sha256 }
      await recordAudit(world, tx, { action: 'completions.imported', details })
      await recordIssued(world, tx, issued)
    }
    return { accepted, certificates: issued.length }
  })
}
