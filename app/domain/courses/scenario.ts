import { z } from 'zod'

const Choice = z.object({
  id: z.string().min(1).max(8),
  text: z.string().min(1),
  verdict: z.enum(['right', 'wrong', 'dangerous']),
  /** What then happens in the story. */
  consequence: z.string().min(1),
  /** The reason, in plain words. */
  why: z.string().min(1),
  basis: z.string().optional(),
  effectiveFrom: z.iso.date().optional(),
  /** The node that follows; `end`; left out: back to the same node, to choose again. */
  next: z.string().optional(),
})

const Node = z.object({ id: z.string().min(1), text: z.string().min(1), choices: z.array(Choice).min(2) })

/** A branching practice: situations with choices, each of which has a consequence. */
export const Scenario = z.object({
  key: z.string(),
  title: z.string().min(1),
  persona: z.string().min(1),
  minutes: z.number().int().positive(),
  learn: z.array(z.string()),
  start: z.string(),
  nodes: z.array(Node).min(1),
  debrief: z.string(),
  pending: z.string().optional(),
})

export type Scenario = z.infer<typeof Scenario>
export type ScenarioNode = Scenario['nodes'][number]
export type ScenarioChoice = ScenarioNode['choices'][number]

/** One choice that was made: where, and which. */
export type Step = { nodeId: string; choiceId: string }

/** Where a walk through a scenario stands: at a node, or at the end. */
export type Walk = { at: ScenarioNode; last: TakenStep | null } | { at: null; last: TakenStep }
export type TakenStep = { node: ScenarioNode; choice: ScenarioChoice }

/**
 * Follows the choices made so far. Steps that do not belong to the scenario are a bug and throw: they are checked
 * by {@link mayChoose} before they are kept.
 */
export function walk(scenario: Scenario, steps: readonly Step[]): Walk {
  let at: ScenarioNode | null = nodeOf(scenario, scenario.start)
  let last: TakenStep | null = null
  for (const step of steps) {
    if (at?.id !== step.nodeId) throw new RangeError(`step at ${step.nodeId} is off the path`)
    const choice = choiceOf(at, step.choiceId)
    if (!choice) throw new RangeError(`no choice ${step.choiceId} at ${at.id}`)
    last = { node: at, choice }
    at = choice.next === 'end' ? null : nodeOf(scenario, choice.next ?? at.id)
  }
  if (at !== null) return { at, last }
  if (last === null) throw new RangeError('a walk cannot end before it began')
  return { at, last }
}

/** Whether a choice is on offer where the walk stands. */
export function mayChoose(scenario: Scenario, steps: readonly Step[], step: Step): boolean {
  const { at } = walk(scenario, steps)
  return at !== null && at.id === step.nodeId && choiceOf(at, step.choiceId) !== undefined
}

/** How many choices of a walk were right at the first try, of how many situations met. */
export function firstTryScore(scenario: Scenario, steps: readonly Step[]): { right: number; of: number } {
  const first = new Map<string, string>()
  for (const { nodeId, choiceId } of steps) if (!first.has(nodeId)) first.set(nodeId, choiceId)
  const right = [...first].filter(
    ([nodeId, choiceId]) => choiceOf(nodeOf(scenario, nodeId), choiceId)?.verdict === 'right',
  )
  return { right: right.length, of: first.size }
}

/**
 * The order in which choices are shown: mixed, so that the place says nothing, but the same each time the same person
 * meets the same situation (a page read twice must not jump).
 */
export function shownOrder<T extends { id: string }>(choices: readonly T[], seed: string): T[] {
  const rank = (id: string) => fnv1a(`${seed}/${id}`)
  return [...choices].sort((a, b) => rank(a.id) - rank(b.id))
}

/** FNV-1a, 32 bits, with a final avalanche: enough to mix a handful of choices; not for secrets. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}

function nodeOf(scenario: Scenario, id: string): ScenarioNode {
  const node = scenario.nodes.find((candidate) => candidate.id === id)
  if (!node) throw new RangeError(`no node ${id} in scenario ${scenario.key}`)
  return node
}

function choiceOf(node: ScenarioNode, id: string): ScenarioChoice | undefined {
  return node.choices.find((choice) => choice.id === id)
}
