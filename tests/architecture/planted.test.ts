import { expect, test } from 'vitest'
import { audited } from './audited.ts'
import { aboveTarget, budgets } from './budgets.ts'
import { escapes } from './escapes.ts'
import { fileNames } from './file-names.ts'
import { guardsCalled } from './guards.ts'
import { heavyReads } from './heavy-reads.ts'
import { importLaw } from './import-law.ts'
import { inlineStyle } from './inline-style.ts'
import { languageOfRequest } from './language-of-request.ts'
import { mocks } from './mocks.ts'
import { oneAction } from './one-action.ts'
import { purity } from './purity.ts'
import { siteMap } from './site-map.ts'
import { source, told, type Source, type Violation } from './source.ts'
import { unsafeSql } from './unsafe-sql.ts'
import { vietnamese } from './vietnamese.ts'

/**
 * Each rule is shown one violation (it must speak) and its nearest lawful neighbour (it must be silent). The sources
 * exist only here.
 */
type Planted = [
  title: string,
  rule: (files: Source[]) => Violation[],
  path: string,
  bad: string,
  good: string,
]

const lines = (count: number, line = '  work()') => Array.from({ length: count }, () => line).join('\n')
const loader = (body: string) => `export async function loader({ context, request }) {\n${body}\n}\n`
const pages = [{ address: 'news', file: 'app/routes/home/news.tsx' }]

const fromText = `import { text } from '../../i18n/text.ts'\n`
const ofCoverage = `import { tallies } from '../../persistence/coverage/tallies.ts'\n`
const planted: Planted[] = [
  [
    'a page reads numbers from the primary alone',
    heavyReads,
    'app/routes/coverage/sums.ts',
    `${ofCoverage}const sums = ({ db }: PersonWorld) => tallies(db, question)`,
    `${ofCoverage}const sums = (db: Reader) => tallies(db, question)`,
  ],
  [
    'a use case writes and does not tell',
    (files) => audited(files),
    'app/usecases/units/rename.ts',
    `await inTransaction(world.db, (tx) => rename(tx))`,
    `await inTransaction(world.db, async (tx) => recordAudit(world, tx, { action: 'unit.added' }))`,
  ],
  [
    'the domain imports a layer',
    importLaw,
    'app/domain/units/unit.ts',
    `import type { Db } from '../../persistence/client.ts'`,
    `import { day } from '../day.ts'`,
  ],
  [
    'the domain imports a package',
    importLaw,
    'app/domain/day.ts',
    `import { readFile } from 'node:fs/promises'`,
    `import { z } from 'zod'`,
  ],
  [
    'a use case imports the server',
    importLaw,
    'app/usecases/courses/keep-place.ts',
    `export { form } from '../../http/form.ts'`,
    `export { drawn } from '../../pdf/drawn.ts'`,
  ],
  [
    'a page imports a read, hidden in an expression',
    importLaw,
    'app/ui/courses/learn-page.tsx',
    `const read = () => import('../../persistence/courses/learn-page.ts')`,
    `const shell = () => import('../shell/shell.tsx')`,
  ],
  [
    'a page imports a type of a read',
    importLaw,
    'app/ui/courses/learn-page.tsx',
    `type Data = import('../../persistence/courses/learn-page.ts').LearnPageData`,
    `type Data = import('../../domain/courses/outline.ts').Outline`,
  ],
  [
    'somebody imports a route',
    importLaw,
    'app/routes/home/index.tsx',
    `import { loader } from '../courses/learn.tsx'`,
    `import { paths } from '../../paths.ts'`,
  ],
  [
    'the command line imports the generated client',
    importLaw,
    'app/cli/doctor.ts',
    `import { PrismaClient } from '../persistence/generated/client.ts'`,
    `import { connect } from '../persistence/client.ts'`,
  ],
  [
    'a route imports Prisma',
    importLaw,
    'app/routes/home/index.tsx',
    `import { PrismaPg } from '@prisma/adapter-pg'`,
    `import { data } from '@remix-run/node'`,
  ],
  [
    'a file outside all layers',
    importLaw,
    'app/tools/day.ts',
    `import { day } from '../domain/day.ts'`,
    `import { other } from './other.ts'`,
  ],
  [
    'a package without a home',
    importLaw,
    'app/files/roster.ts',
    `import pad from 'left-pad'`,
    `import { parse } from 'yaml'`,
  ],
  ['the clock', purity, 'app/usecases/a/b.ts', `const now = new Date()`, `const then = new Date(0)`],
  ['chance', purity, 'app/persistence/a/b.ts', `const x = Math.random()`, `const x = Math.floor(1)`],
  ['the environment', purity, 'app/domain/a.ts', `const x = process.env.X`, `const x = row.process`],
  ['a timer', purity, 'app/domain/a.ts', `setTimeout(work, 1)`, `const { setTimeout } = limits`],
  ['a file without an edge', fileNames, 'app/http/unit-service.ts', ``, ``],
  ['a folder without an edge', fileNames, 'app/ui/common/button.tsx', ``, ``],
  ['a long file', budgets, 'app/http/long.ts', lines(201), lines(200)],
  ['a long page', budgets, 'app/ui/long.tsx', lines(251), lines(250)],
  [
    'a long function',
    budgets,
    'app/usecases/a/b.ts',
    `export function f() {\n${lines(39)}\n}`,
    `export function f() {\n${lines(38)}\n}`,
  ],
  [
    'a long component',
    budgets,
    'app/ui/a.tsx',
    `export const Page = () => {\n${lines(99)}\n}`,
    `export const Page = () => {\n${lines(98)}\n}`,
  ],
  ['a long loader', budgets, 'app/routes/a/b.tsx', loader(lines(24)), loader(lines(23))],
  ['any', escapes, 'app/http/a.ts', `const x = y as any`, `const any = 'any'`],
  ['@ts-ignore', escapes, 'tests/a.ts', `// @ts-ignore\nx()`, `const said = '// @ts-ignore'`],
  ['a linter switched off', escapes, 'app/ui/a.tsx', `/* oxlint-disable */`, `/* as oxlint wants it */`],
  ['a mocked module', mocks, 'tests/domain/a.test.ts', `vi.mock('x')`, `expect('vi.mock').toBe(1)`],
  ['a style attribute', inlineStyle, 'app/ui/a.tsx', `<p style={{ top: 1 }} />`, `<p className="style" />`],
  [
    'an action with intents',
    oneAction,
    'app/routes/a/b.tsx',
    `form.get('intent')`,
    `form.get('answer') // the intent is clear`,
  ],
  [
    'a loader without a guard',
    guardsCalled,
    'app/routes/a/b.tsx',
    loader('  return read(context)'),
    loader('  const { db } = await signedIn(context, request)'),
  ],
  [
    'a guard that comes too late',
    guardsCalled,
    'app/routes/a/b.tsx',
    loader('  const form = await readForm(request)\n  const { db } = await signedIn(context, request)'),
    `export const loader = ({ context, request }) => withRole(context, request, 'trainer')`,
  ],
  [
    'a loader from elsewhere',
    guardsCalled,
    'app/routes/a/b.tsx',
    `export { loader } from '../c.tsx'`,
    `export const loader = () => redirect(paths.home())`,
  ],
  [
    'an action that is another name for an unguarded loader',
    guardsCalled,
    'app/routes/a/b.tsx',
    `const answer = (args) => work(args)\nexport const action = answer`,
    `export const meta = () => title`,
  ],
  [
    'Vietnamese in code',
    vietnamese,
    'app/ui/a.tsx',
    `<p>Xin chào</p>`,
    `/** Xin chào */ const a = <p>{text.hello}</p>`,
  ],
  [
    'decomposed letters, even in the catalogue',
    vietnamese,
    'app/i18n/vi/a.ts',
    `const a = '${'Hoà'.normalize('NFD')}'`,
    `const a = 'Hoà'`,
  ],
  [
    'SQL from a string',
    unsafeSql,
    'app/persistence/a.ts',
    'await db.$queryRawUnsafe(`SELECT ${x}`)',
    'await db.$queryRaw`SELECT ${x}`',
  ],
  [
    'SQL smuggled into a template',
    unsafeSql,
    'app/persistence/a.ts',
    'await db.$queryRaw`SELECT ${Prisma.raw(x)}`',
    'await db.$queryRaw`SELECT ${Prisma.join(x)}`',
  ],
  ['a route that no page names', (files) => siteMap(files, []), 'app/routes/home/news.tsx', ``, ``],
  [
    'a module keeps a text',
    languageOfRequest,
    'app/ui/people/sign-in-page.tsx',
    `${fromText}const t = text.people\nconst title = t.signIn.title`,
    `${fromText}const t = text.people\nconst title = () => t.signIn.title`,
  ],
  [
    'a module takes a text out of a group',
    languageOfRequest,
    'app/routes/coverage/csv.ts',
    `${fromText}const { unit } = text.coverage.csvColumns`,
    `${fromText}const { csvColumns } = text.coverage`,
  ],
  [
    'a module keeps texts in a list',
    languageOfRequest,
    'app/ui/coverage/units-table.tsx',
    `${fromText}const t = text.coverage\nconst head = [{ label: t.columns.unit }]`,
    `${fromText}const t = text.coverage\nfunction head() { return [{ label: t.columns.unit }] }`,
  ],
]

test.each(planted)('%s is reported', (_title, rule, path, bad) => {
  const [first = ''] = told(rule([source(path, bad)]))
  expect(first).toMatch(/^\S+:\d+ \[.+\] .+; instead: .+/u)
  expect(first).toContain(path)
})

test.each(planted.filter(([, , , bad, good]) => bad !== good))(
  '%s: its lawful neighbour is not',
  (_title, rule, path, _bad, good) => {
    expect(told(rule([source(path, good)]))).toEqual([])
  },
)

test('names with an edge may contain the words', () => {
  const path = 'app/signing/common-passwords.ts'
  expect(told(fileNames([source(path, '')]))).toEqual([])
})

test('a page without its file is reported, one with it is not', () => {
  expect(told(siteMap([], pages))[0]).toContain('app/routes/home/news.tsx, which does not exist')
  expect(told(siteMap([source('app/routes/home/news.tsx', '')], pages))).toEqual([])
})

test('a violation is told with its own line', () => {
  const text = `import { z } from 'zod'\n\nexport const now = () => Date.now()\n`
  expect(told(purity([source('app/domain/a.ts', text)]))[0]).toContain('app/domain/a.ts:3 ')
})

test('above target is a remark, not a violation', () => {
  const file = source('app/http/longish.ts', lines(90))
  expect(told(budgets([file]))).toEqual([])
  expect(aboveTarget([file])[0]).toContain('90 (target 80)')
})
