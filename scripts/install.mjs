import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { oneAtATime, root } from './checkout.mjs'
import { runOrExit } from './run.mjs'

const stamp = join(root, 'node_modules/.don-ve-installed')

/** Installs the packages when they are missing or not those of package-lock.json. */
export async function install() {
  checkNode()
  if (await isCurrent()) return
  await oneAtATime('install', async (lock) => {
    if (await isCurrent()) return
    if (!(await installedByHand())) {
      console.log('Installing packages (npm ci)…')
      await runOrExit('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], {
        stdio: ['ignore', 2, 2, lock],
      })
    }
    await writeFile(stamp, await fingerprint())
  })
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(`Node.js 20.19 or later is needed; this is ${process.versions.node}.`)
  process.exit(1)
}

async function isCurrent() {
  const [wanted, found] = await Promise.all([fingerprint(), readFile(stamp, 'utf8').catch(() => '')])
  return found === wanted
}

/** Installed packages belong to a lock file and to the kind of machine that they were installed on. */
async function fingerprint() {
  const lock = await readFile(join(root, 'package-lock.json'))
  const { platform, arch, versions } = process
  return createHash('sha256').update(lock).update(`${platform} ${arch} ${versions.modules}`).digest('hex')
}

/** Whether somebody's own `npm ci` put in exactly these packages; npm writes down what it did when it is done. */
async function installedByHand() {
  const [wanted, found] = await Promise.all([
    packagesOf('package-lock.json'),
    packagesOf('node_modules/.package-lock.json'),
  ])
  if (!wanted || !found) return false
  delete wanted['']
  const complete = Object.entries(wanted).every(([name, { optional, version }]) =>
    found[name] ? found[name].version === version : optional,
  )
  return complete && Object.keys(found).every((name) => wanted[name])
}

async function packagesOf(file) {
  const content = await readFile(join(root, file), 'utf8').catch(() => '{}')
  return JSON.parse(content).packages
}
