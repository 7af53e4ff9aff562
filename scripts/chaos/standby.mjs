import { execFile } from 'node:child_process'
import { chown, copyFile, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'

const run = promisify(execFile)

/** What a copy of a running cluster is better without: it is the running one's own, or comes over the line. */
const left = new Set(['postmaster.pid', 'postmaster.opts', 'pg_wal', 'pg_replslot', 'pg_stat_tmp', 'log'])

/**
 * A streaming replica of a PostgreSQL server of this machine, as `pg_basebackup -R` makes one; the packages do not carry that
 * program. `url` is a superuser's at the primary, `folder` a new folder that its user may pass through to.
 * @param {{ url: string, folder: string, port: number }} wanted
 */
export async function startStandby({ url, folder, port }) {
  const primary = new pg.Client({ connectionString: url })
  await primary.connect()
  const ask = async (sql, values) => (await primary.query(sql, values)).rows[0]
  const { source } = await ask(`SELECT current_setting('data_directory') AS source`)
  const { bin } = await ask(`SELECT setting AS bin FROM pg_config WHERE name = 'BINDIR'`)
  const owner = await stat(source)
  const user = process.getuid?.() === 0 ? { uid: owner.uid, gid: owner.gid } : {}
  const slot = `standby_${port}`
  // The slot keeps on the primary what was written since the copy began.
  await ask('SELECT pg_create_physical_replication_slot($1, true)', [slot])
  await ask(`SELECT pg_backup_start($1, true)`, [slot])
  await copyTree(source, folder, user)
  const { labelfile } = await ask('SELECT labelfile FROM pg_backup_stop(false)')
  await primary.end()
  await writeOwn(join(folder, 'backup_label'), labelfile, user)
  await writeOwn(join(folder, 'standby.signal'), '', user)
  await mkdir(join(folder, 'pg_wal'), { mode: 0o700 })
  await mkdir(join(folder, 'pg_replslot'), { mode: 0o700 })
  if (user.uid)
    for (const name of ['pg_wal', 'pg_replslot']) await chown(join(folder, name), user.uid, user.gid)
  const { username, password, hostname, port: primaryPort } = new URL(url)
  const conninfo = `host=${hostname} port=${primaryPort} user=${username} password=${password}`
  const settings = { primary_conninfo: conninfo, primary_slot_name: slot, hot_standby_feedback: 'on' }
  const lines = Object.entries(settings).map(([name, value]) => `${name} = '${value}'\n`)
  await writeOwn(join(folder, 'postgresql.auto.conf'), lines.join(''), user)
  const own = new URL(url)
  own.port = String(port)
  const control = (...args) =>
    run(join(bin, 'pg_ctl'), [...args, '-w', '-t', '60', '-D', folder], { ...user, cwd: folder })
  const standby = {
    url: own.href,
    start: () => control('start', '-l', join(folder, 'start.log'), '-o', `-p ${port}`),
    stop: () => control('stop', '-m', 'immediate'),
    remove: async () => {
      await standby.stop().catch(() => undefined)
      await rm(folder, { recursive: true, force: true })
    },
  }
  await standby.start()
  return standby
}

/** Files come and go meanwhile; what is missing or half written is put right from the log. */
async function copyTree(from, to, user) {
  await mkdir(to, { recursive: true, mode: 0o700 })
  if (user.uid) await chown(to, user.uid, user.gid)
  for (const entry of await readdir(from, { withFileTypes: true })) {
    if (left.has(entry.name)) continue
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) await copyTree(source, target, user)
    else {
      await copyFile(source, target).catch(unlessGone)
      if (user.uid) await chown(target, user.uid, user.gid).catch(unlessGone)
    }
  }
}

function unlessGone(error) {
  if (error.code !== 'ENOENT') throw error
}

async function writeOwn(file, text, user) {
  await writeFile(file, text, { mode: 0o600 })
  if (user.uid) await chown(file, user.uid, user.gid)
}
