import { createHash } from 'node:crypto'
import { access, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { extname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import { builds, currentBuild, makeCurrent } from './builds.mjs'
import { oneAtATime, root } from './checkout.mjs'
import { install } from './install.mjs'
import { runOrExit } from './run.mjs'

const programs = {
  cli: 'app/cli/lms.ts',
  serve: 'app/cli/serve.ts',
  worker: 'app/cli/worker.ts',
  'roster-worker': 'app/cli/roster-worker.ts',
  prepare: 'app/cli/prepare.ts',
  nightly: 'app/cli/nightly.ts',
  'table-reader': 'app/files/tables/table-reader.ts',
}

const sources = [
  'app',
  'public',
  'prisma/schema',
  'scripts',
  'package-lock.json',
  'remix.config.js',
  'vite.config.ts',
]
const derived = join(root, 'app/persistence/generated')

/** Builds the site and the programs, unless the current build is of these very sources. */
export async function build() {
  await install()
  await oneAtATime('build', async () => {
    const hash = await hashOfSources()
    if ((await currentBuild()) === join(builds, hash)) return
    if (!(await exists(join(builds, hash)))) await buildAside(hash)
    await makeCurrent(hash)
  })
}

/** Makes the build beside the others and moves it into place complete. */
async function buildAside(hash) {
  console.log('Building…')
  const aside = join(builds, `.making-${process.pid}`)
  await rm(aside, { recursive: true, force: true })
  await mkdir(aside, { recursive: true })
  const { generateClient } = await import('./generate.mjs')
  await generateClient()
  const remix = join(root, 'node_modules/@remix-run/dev/dist/cli.js')
  await runOrExit(process.execPath, [remix, 'vite:build', '--logLevel', 'error'], {
    env: { ...process.env, NODE_ENV: 'production', BUILD_DIRECTORY: relative(root, aside) },
    stdio: ['ignore', 2, 2],
  })
  await bundlePrograms(aside)
  await compressFiles(join(aside, 'client'))
  await mkdir(join(aside, 'users'), { recursive: true })
  await rename(aside, join(builds, hash))
}

async function bundlePrograms(folder) {
  const { build: bundle } = await import('esbuild')
  const entryPoints = Object.entries(programs).map(([out, file]) => ({ in: join(root, file), out }))
  await bundle({
    absWorkingDir: root,
    entryPoints,
    outdir: folder,
    bundle: true,
    splitting: true,
    chunkNames: 'program-[hash]',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  })
}

const compressible = new Set(['.js', '.css', '.svg', '.json', '.html', '.txt', '.webmanifest'])

/** Leaves a compressed copy beside each file that gains by it, so that serving costs no time. */
async function compressFiles(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && compressible.has(extname(entry.name)))
  await Promise.all(
    files.map(async (entry) => {
      const file = join(entry.parentPath, entry.name)
      const content = await readFile(file)
      if (content.length < 1024) return
      await writeFile(`${file}.br`, await promisify(brotliCompress)(content))
      await writeFile(`${file}.gz`, await promisify(gzip)(content, { level: 9 }))
    }),
  )
}

async function hashOfSources() {
  const hash = createHash('sha256').update(process.version)
  for (const file of (await Promise.all(sources.map(filesUnder))).flat()) {
    hash.update(`${relative(root, file)}\0`).update(await readFile(file))
  }
  return hash.digest('hex').slice(0, 16)
}

async function filesUnder(path) {
  const full = join(root, path)
  const entries = await readdir(full, { recursive: true, withFileTypes: true }).catch((error) => {
    if (error.code === 'ENOTDIR') return null
    if (error.code === 'ENOENT') return []
    throw error
  })
  if (!entries) return [full]
  return entries
    .filter((entry) => entry.isFile() && !entry.parentPath.startsWith(derived))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

function exists(path) {
  return access(path).then(
    () => true,
    () => false,
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build()
