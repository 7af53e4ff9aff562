import { firstTryScore, shownOrder, walk, type Scenario, type ScenarioChoice, type Step } from './scenario.ts'

/** A choice on offer; `tried` when this walk has already made it here. What it leads to is not part of it. */
export type OfferedChoice = { id: string; text: string; tried: boolean }

/** What happened after the choice made last. */
export type Aftermath = Pick<
  ScenarioChoice,
  'text' | 'verdict' | 'consequence' | 'why' | 'basis' | 'effectiveFrom'
>

/** What a learner sees of a scenario at one moment: nothing about roads not taken. */
export type ScenarioView = {
  title: string
  persona: string
  learn: string[]
  begun: boolean
  last: Aftermath | null
  at: { id: string; text: string; choices: OfferedChoice[] } | null
  /** Whether the learner is back where the last choice was made. */
  back: boolean
  end: { debrief: string; pending: string | null; score: { right: number; of: number } } | null
}

export function scenarioView(scenario: Scenario, steps: readonly Step[], seed: string): ScenarioView {
  const { at, last } = walk(scenario, steps)
  const { title, persona, learn, debrief, pending } = scenario
  const tried = new Set(steps.filter((step) => step.nodeId === at?.id).map((step) => step.choiceId))
  const offered = at && {
    id: at.id,
    text: at.text,
    choices: shownOrder(at.choices, `${seed}/${at.id}`).map(({ id, text }) => ({
      id,
      text,
      tried: tried.has(id),
    })),
  }
  const end = at ? null : { debrief, pending: pending ?? null, score: firstTryScore(scenario, steps) }
  const back = at !== null && last?.node.id === at.id
  return {
    title,
    persona,
    learn,
    begun: steps.length > 0,
    last: last && aftermath(last.choice),
    at: offered,
    back,
    end,
  }
}

function aftermath(choice: ScenarioChoice): Aftermath {
  const { text, verdict, consequence, why, basis, effectiveFrom } = choice
  return { text, verdict, consequence, why, basis, effectiveFrom }
}
