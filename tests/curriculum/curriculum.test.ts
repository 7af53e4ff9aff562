import { describe, expect, it } from 'vitest'
import { commonestPlace, givenAwayByLength, medianRatio, offer, type Offer } from './fairness.ts'
import { lessons, outline, paths, questions, scenarios, textOf, type Scenario } from './files.ts'

const twice = (keys: readonly string[]) => keys.filter((key, index) => keys.indexOf(key) !== index)

describe('the outline', () => {
  const items = outline.courses.flatMap((course) => course.lessons)
  const named = [
    'curriculum.yaml',
    ...items.flatMap((item) => ('file' in item ? [item.file] : [])),
    ...outline.banks.flatMap((bank) => bank.files),
  ]

  it('names every file once, and no other', () => {
    expect([...named].sort()).toEqual(paths)
  })

  it('has unique keys', () => {
    expect(twice(items.map(({ key }) => key))).toEqual([])
    expect(twice(scenarios.map(({ key }) => key))).toEqual([])
    expect(twice(questions.map(({ key }) => key))).toEqual([])
  })

  it('calls each lesson what the lesson calls itself', () => {
    const listed = items.flatMap((item) => (item.kind === 'lesson' ? [[item.key, item.file]] : []))
    expect(listed.sort()).toEqual(lessons.map(({ key, file }) => [key, file]).sort())
    for (const { key, file } of lessons) expect(file).toBe(`lessons/${key}.md`)
  })

  it('keeps the steps of a module together', () => {
    const runs = items.map(({ module }) => module).filter((module, index, all) => module !== all[index - 1])
    expect(twice(runs)).toEqual([])
  })

  it('refers only to what there is', () => {
    const quizzes = outline.quizzes.map(({ slug }) => slug)
    const banks = outline.banks.map(({ key }) => key)
    const courses = outline.courses.map(({ slug }) => slug)
    for (const item of items) if (item.kind === 'quiz') expect(quizzes).toContain(item.quiz)
    for (const quiz of outline.quizzes) {
      expect(banks).toContain(quiz.bank)
      expect(quiz.questions).toBeLessThan(questions.length)
    }
    for (const { courses: needed } of outline.certifications)
      expect(courses).toEqual(expect.arrayContaining(needed))
  })

  it('begins with fifteen questions that nobody fails and ends with twenty that are to be passed', () => {
    const quizOf = (index: number) => {
      const item = items.at(index)
      return outline.quizzes.find(({ slug }) => item?.kind === 'quiz' && slug === item.quiz)
    }
    expect(quizOf(0)).toMatchObject({ questions: 15, passMark: 0, attemptsAllowed: 1 })
    expect(quizOf(-1)).toMatchObject({ questions: 20, passMark: 80, attemptsAllowed: 0 })
  })

  it('prints no more hours than the work takes', () => {
    const reading = lessons.reduce((sum, { minutes }) => sum + minutes, 0)
    const practice = scenarios.reduce((sum, { minutes }) => sum + minutes, 0)
    const quizzes = outline.quizzes.reduce((sum, quiz) => sum + (quiz.timeLimitMinutes ?? quiz.questions), 0)
    const hours = outline.courses.reduce((sum, course) => sum + course.hours, 0)
    expect(hours).toBe(Math.round((reading + practice + quizzes) / 60))
    for (const certification of outline.certifications) expect(certification.hours).toBe(hours)
  })
})

describe('the questions', () => {
  const single = questions.filter(({ kind }) => kind === 'single')
  const offers = single.map(({ key, options }) => offer(key, options, ({ correct }) => correct))

  it('are the 40 whose source was seen', () => {
    expect(questions).toHaveLength(40)
    expect(single.length).toBeGreaterThanOrEqual(30)
    const unseen = ['Q07', 'Q15', 'Q32', 'Q35']
    expect(questions.filter(({ key }) => unseen.includes(key))).toEqual([])
  })

  it.each(questions)('$key has a right and a wrong answer and says why a wrong one is wrong', (question) => {
    const { kind, options } = question
    const right = options.filter(({ correct }) => correct).length
    expect(options.length).toBeGreaterThan(right)
    expect(right).toBeGreaterThanOrEqual(kind === 'single' ? 1 : 2)
    for (const option of options) expect(option.correct || option.feedback, option.text).toBeTruthy()
    expect(twice(options.map(({ text }) => text))).toEqual([])
  })

  it.each(questions)('$key says since when, if its basis is law', ({ basis, effectiveFrom }) => {
    expect(effectiveFrom !== null).toBe(isLaw(basis))
  })

  it('do not give themselves away', () => expectFair(offers))
})

describe.each(scenarios)('scenario $key', (scenario) => {
  const ids = scenario.nodes.map(({ id }) => id)

  it('leads only to nodes that there are, and has one right choice at each', () => {
    expect(twice(ids)).toEqual([])
    for (const { id, choices } of scenario.nodes) {
      expect(twice(choices.map((choice) => choice.id))).toEqual([])
      expect(
        choices.filter(({ verdict }) => verdict === 'right'),
        id,
      ).toHaveLength(1)
      for (const { next, verdict } of choices) {
        if (next !== undefined) expect([...ids, 'end']).toContain(next)
        if (verdict === 'right') expect(next, id).toBeDefined()
        else expect(next, `a wrong choice must not end the story: ${id}`).not.toBe('end')
      }
    }
  })

  it('has no node that cannot be reached, and none that cannot reach the end', () => {
    expect([...reachable(scenario, scenario.start)].filter((id) => id !== 'end').sort()).toEqual(
      [...ids].sort(),
    )
    for (const id of ids) expect([...reachable(scenario, id)], id).toContain('end')
  })

  it('says since when, if a basis is law', () => {
    for (const choice of scenario.nodes.flatMap(({ choices }) => choices)) {
      expect(choice.effectiveFrom !== undefined, choice.basis).toBe(isLaw(choice.basis ?? ''))
    }
  })

  it('has a fork: a wrong choice that can be made good', () => {
    const forks = scenario.nodes.flatMap(({ choices }) =>
      choices.filter(({ verdict, next }) => verdict !== 'right' && next !== undefined),
    )
    expect(forks.length).toBeGreaterThanOrEqual(1)
  })
})

describe('the choices of all scenarios', () => {
  it('do not give themselves away', () => {
    const nodes = scenarios.flatMap(({ key, nodes }) =>
      nodes.map((node) => ({ ...node, name: `${key}/${node.id}` })),
    )
    expect(scenarios).toHaveLength(6)
    expectFair(nodes.map(({ name, choices }) => offer(name, choices, ({ verdict }) => verdict === 'right')))
  })
})

describe.each(paths)('%s', (path) => {
  const text = textOf(path)
  const prose = text.replace(/https?:\/\/[^\s")]+/gu, '')

  it('is composed Unicode', () => {
    expect(text === text.normalize('NFC')).toBe(true)
  })

  it('names no amount of money', () => {
    expect(prose.match(/\d[\d.,]*\s*(?:đồng|nghìn|ngàn|triệu|tỷ|tỉ|VND|VNĐ|USD|đ)(?!\p{L})/giu)).toBeNull()
    expect(
      prose.match(/(?<!\p{L})(?:một|hai|ba|bốn|năm|mươi|trăm|chục)\s+(?:nghìn|ngàn|triệu|tỷ)(?!\p{L})/giu),
    ).toBeNull()
  })

  it('prints no telephone number but 111, 113 and 115', () => {
    expect(prose.match(/(?<![\d/])(?:\+84|0)\d(?:[ .-]?\d){7,}/gu)).toBeNull()
    expect(prose.match(/(?<!\d)1[89]00(?!\d)/gu)).toBeNull()
    const short = [...prose.matchAll(/(?<![\d/.])11\d(?!\d)/gu)].map(([number]) => number)
    expect(short.filter((number) => !['111', '113', '115'].includes(number))).toEqual([])
  })

  it('writes days as dd/mm/yyyy', () => {
    const days = [...prose.matchAll(/(?<!\d)\d{1,2}\/\d{1,2}\/\d{4}(?!\d)/gu)].map(([written]) => written)
    expect(days.filter((written) => !/^\d\d\/\d\d\/\d{4}$/u.test(written))).toEqual([])
  })
})

function expectFair(offers: readonly Offer[]): void {
  expect(givenAwayByLength(offers)).toBeLessThanOrEqual(0.35)
  expect(medianRatio(offers)).toBeGreaterThanOrEqual(0.8)
  expect(medianRatio(offers)).toBeLessThanOrEqual(1.25)
  expect(commonestPlace(offers)).toBeLessThanOrEqual(0.4)
}

function isLaw(basis: string): boolean {
  return /Luật|Nghị định/u.test(basis)
}

function reachable(scenario: Scenario, from: string, seen = new Set<string>()): Set<string> {
  if (seen.has(from)) return seen
  seen.add(from)
  const node = scenario.nodes.find(({ id }) => id === from)
  for (const { next } of node?.choices ?? []) if (next !== undefined) reachable(scenario, next, seen)
  return seen
}
