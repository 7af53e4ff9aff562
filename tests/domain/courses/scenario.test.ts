import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scenarioView } from '../../../app/domain/courses/scenario-view.ts'
import {
  firstTryScore,
  mayChoose,
  shownOrder,
  walk,
  type Scenario,
  type Step,
} from '../../../app/domain/courses/scenario.ts'

const choice = (id: string, verdict: 'right' | 'wrong' | 'dangerous', next?: string) => ({
  ...{ id, verdict, text: `chọn ${id}`, consequence: `hậu quả ${id}`, why: `vì ${id}` },
  ...(next ? { next } : {}),
})

/** Two situations; the dangerous choice of the second leads to a third from which one comes back. */
const evening: Scenario = {
  ...{ key: 'S', title: 'Buổi tối', persona: 'Chị M.', minutes: 3, learn: ['riêng tư'], start: '1' },
  nodes: [
    { id: '1', text: 'Chị gõ cửa', choices: [choice('a', 'wrong'), choice('b', 'right', '2')] },
    { id: '2', text: 'Chị kể', choices: [choice('a', 'right', 'end'), choice('b', 'dangerous', '3')] },
    { id: '3', text: 'Chị định về', choices: [choice('a', 'right', '2'), choice('b', 'wrong')] },
  ],
  debrief: 'Nhìn lại',
}
const steps = (...path: string[]): Step[] =>
  path.map((step) => ({ nodeId: step.charAt(0), choiceId: step.charAt(1) }))

describe('a walk through a scenario', () => {
  it('begins at its start', () => expect(walk(evening, []).at?.id).toBe('1'))

  it('stays where a wrong choice was made, so that another can be tried', () => {
    const { at, last } = walk(evening, steps('1a'))
    expect(at?.id).toBe('1')
    expect(last?.choice.consequence).toBe('hậu quả a')
  })

  it('follows a detour and comes back', () => {
    expect(walk(evening, steps('1b', '2b')).at?.id).toBe('3')
    expect(walk(evening, steps('1b', '2b', '3a')).at?.id).toBe('2')
  })

  it('ends', () => expect(walk(evening, steps('1b', '2a')).at).toBeNull())

  it('offers only what stands where one is', () => {
    expect(mayChoose(evening, steps('1b'), { nodeId: '2', choiceId: 'a' })).toBe(true)
    expect(mayChoose(evening, steps('1b'), { nodeId: '1', choiceId: 'a' })).toBe(false)
    expect(mayChoose(evening, steps('1b'), { nodeId: '2', choiceId: 'z' })).toBe(false)
    expect(mayChoose(evening, steps('1b', '2a'), { nodeId: '2', choiceId: 'a' })).toBe(false)
  })

  it('can always be finished, whatever was chosen before', () => {
    const anyPath = fc.array(fc.constantFrom('a', 'b'), { maxLength: 12 })
    fc.assert(
      fc.property(anyPath, (letters) => {
        const taken: Step[] = []
        for (const choiceId of letters) {
          const { at } = walk(evening, taken)
          if (at) taken.push({ nodeId: at.id, choiceId })
        }
        for (let guard = 0; guard < 4; guard += 1) {
          const { at } = walk(evening, taken)
          const right = at?.choices.find(({ verdict }) => verdict === 'right')
          if (at && right) taken.push({ nodeId: at.id, choiceId: right.id })
        }
        expect(walk(evening, taken).at).toBeNull()
      }),
    )
  })

  it('counts what was right at the first try', () => {
    expect(firstTryScore(evening, steps('1a', '1b', '2a'))).toEqual({ right: 1, of: 2 })
  })
})

describe('what a learner sees', () => {
  it('says nothing about roads not taken', () => {
    const shown = JSON.stringify(scenarioView(evening, steps('1a'), 'seed'))
    expect(shown).toContain('hậu quả a')
    expect(shown).not.toContain('hậu quả b')
    expect(shown).not.toContain('verdict":"right')
    expect(shown).not.toContain('Nhìn lại')
  })

  it('marks what has been tried here', () => {
    const { at } = scenarioView(evening, steps('1a'), 'seed')
    expect(at?.choices.find(({ id }) => id === 'a')?.tried).toBe(true)
    expect(at?.choices.find(({ id }) => id === 'b')?.tried).toBe(false)
  })

  it('keeps the same order for one person and differs between persons', () => {
    const four = ['a', 'b', 'c', 'd'].map((id) => ({ id }))
    const order = (seed: string) =>
      shownOrder(four, seed)
        .map(({ id }) => id)
        .join('')
    expect(order('Hương')).toBe(order('Hương'))
    const firsts = new Set(Array.from({ length: 40 }, (_, person) => order(`person ${person}`).charAt(0)))
    expect([...firsts].sort()).toEqual(['a', 'b', 'c', 'd'])
  })
})
