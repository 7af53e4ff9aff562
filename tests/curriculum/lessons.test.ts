import { describe, expect, it } from 'vitest'
import { lessons, outline, questions, scenarios, type Lesson } from './files.ts'

const kinds = ['law', 'situation', 'say', 'checklist', 'mistake', 'pending']
const sources = new Set([
  ...questions.flatMap(({ source }) => source),
  'http://hethongphapluat.com/luat-phong-chong-mua-ban-nguoi-2024/dieu-30',
])

/** Syllables that somebody reads in a minute without hurry. */
const pace = 240

describe.each(lessons)('$key', (lesson) => {
  const { body, minutes } = lesson

  it('opens and closes its boxes, one at a time', () => {
    let open = false
    for (const line of body.split('\n').filter((each) => each.startsWith(':::'))) {
      expect(line === ':::', line).toBe(open)
      if (!open) expect(kinds).toContain(/^:::([a-z]+)/u.exec(line)?.[1])
      open = !open
    }
    expect(open).toBe(false)
  })

  it('gives every legal statement its basis, its first day and a source that was read', () => {
    expect(laws(lesson).length).toBeGreaterThanOrEqual(1)
    for (const { basis, from, source } of laws(lesson)) {
      expect(basis, lesson.key).toMatch(/^(?:Luật|Nghị định|Quyết định) /u)
      // A decision's first day was not read: it says when it was made.
      if (basis?.startsWith('Quyết định ')) expect(basis).toMatch(/ ngày \d\d\/\d\d\/\d{4} /u)
      else expect(from).toMatch(/^\d{4}-\d\d-\d\d$/u)
      if (source !== undefined) expect([...sources]).toContain(source)
    }
  })

  it('names no article of law without the box that states it', () => {
    const stated = body.match(/^:::law.*?^:::$/gmsu)?.join('\n') ?? ''
    const rest = body.replace(/^:::(?:law|pending).*?^:::$/gmsu, '')
    for (const [article] of rest.matchAll(/Điều \d+/gu)) expect(stated).toContain(article)
  })

  it('begins its headings at the second level and uses no HTML', () => {
    expect(body).not.toMatch(/^# /mu)
    expect(body).toMatch(/^## /mu)
    expect(body).not.toMatch(/<[a-z/]/iu)
  })

  it('links to the three telephone numbers only', () => {
    const targets = [...body.matchAll(/\]\(([^)]*)\)/gu)].map(([, target]) => target ?? '')
    for (const target of targets) expect(target).toMatch(/^tel:11[135]$/u)
  })

  it('can be read in the minutes that it says', () => {
    const text = body.replace(/^:::.*$/gmu, '').replace(/\]\([^)]*\)/gu, '')
    expect(text.match(/[\p{L}\p{N}/]+/gu)?.length).toBeLessThanOrEqual(minutes * pace)
  })

  it('waits for a legal officer', () => {
    expect([lesson.reviewedBy, lesson.reviewedOn]).toEqual([null, null])
  })
})

describe('each module of lessons', () => {
  const items = outline.courses.flatMap((course) => course.lessons).filter(({ kind }) => kind === 'lesson')
  const modules = [...new Set(items.map(({ module }) => module))]

  it('are the eight of the plan', () => {
    expect(modules.map((module) => /^Mô-đun (\d)\. /u.exec(module)?.[1])).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
    ])
  })

  it.each(modules)('%s has every kind of box and takes 5 to 15 minutes', (module) => {
    const keys = items.filter((item) => item.module === module).map(({ key }) => key)
    const own = lessons.filter(({ key }) => keys.includes(key))
    const text = own.map(({ body }) => body).join('\n')
    for (const kind of kinds) expect(text).toMatch(new RegExp(`^:::${kind}`, 'mu'))
    const minutes = own.reduce((sum, lesson) => sum + lesson.minutes, 0)
    expect(minutes).toBeGreaterThanOrEqual(5)
    expect(minutes).toBeLessThanOrEqual(15)
  })
})

describe('offices that are no more', () => {
  const taught = [
    ...lessons.flatMap(({ body }) => body.split(/\n\n/u)),
    ...scenarios.flatMap(({ debrief, pending }) => [debrief, pending ?? '']),
    ...scenarios.flatMap(({ nodes }) => nodes.flatMap(({ choices }) => choices.map(({ why }) => why))),
    ...scenarios.flatMap(({ nodes }) =>
      nodes.flatMap(({ choices }) =>
        choices.filter(({ verdict }) => verdict === 'right').map(({ text }) => text),
      ),
    ),
    ...questions.flatMap(({ explanation }) => explanation),
    ...questions.flatMap(({ options }) =>
      options.map(({ correct, text, feedback }) => (correct ? text : (feedback ?? ''))),
    ),
  ]

  it('are named only as what is past', () => {
    const named = taught.filter((text) => /(?<!\p{L})(?:huyện|thị trấn)(?!\p{L})/iu.test(text))
    expect(named.length).toBeGreaterThanOrEqual(1)
    for (const text of named) expect(text).toMatch(/kết thúc hoạt động|Tài liệu cũ/u)
  })

  it('are not told to be notified', () => {
    for (const text of taught) expect(text).not.toMatch(/LĐ-?TB ?&? ?XH/u)
  })
})

function laws({ body }: Lesson): { basis?: string; from?: string; source?: string }[] {
  return [...body.matchAll(/^:::law(.*)$/gmu)].map(([, info]) =>
    Object.fromEntries(
      [...(info ?? '').matchAll(/(\w+)="([^"]*)"/gu)].map(
        ([, name = '', value = '']) => [name, value] as const,
      ),
    ),
  )
}
