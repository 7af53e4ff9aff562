import { resolve } from 'node:path'
import { z } from 'zod'
import { text } from '../i18n/text.ts'
import { OperatorError } from './operator-error.ts'

export type Configuration = {
  port: number
  host: string
  dataDir: string
  /** A PostgreSQL server of the operator's own; none: the embedded one, kept in `dataDir`. */
  databaseUrl: string | undefined
  /** A streaming replica of that server, for what is heavy to read; none: everything is read from `databaseUrl`. */
  databaseReplicaUrl: string | undefined
  /** Origins whose pages may send forms; the first is the one that people are told. */
  publicOrigins: [string, ...string[]]
  /** Addresses and networks of the reverse proxies in front, which are believed about whose request it is. */
  trustedProxies: string[]
  smtpUrl: string | undefined
}

type Environment = Record<string, string | undefined>

const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .pipe(z.number().min(1).max(65_535))
const host = z.union([z.hostname(), z.ipv4(), z.ipv6()])
const postgres = z.url({ protocol: /^postgres(ql)?$/ })
const smtp = z.url({ protocol: /^smtps?$/ })
const origin = z
  .url({ protocol: /^https?$/ })
  .transform((url) => new URL(url))
  .refine((url) => url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '')
  .transform((url) => url.origin)

/** A network that holds everybody would let everybody say who they are. */
const network = z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()]).refine((each) => !each.endsWith('/0'))
const networks = z
  .string()
  .transform((list) => list.split(/[\s,]+/u).filter(Boolean))
  .pipe(z.array(network))

/** Reads the variables that this installation is set up by; an empty one counts as not set. */
export function readConfiguration(env: Environment): Configuration {
  const portNumber = read(env, 'PORT', port, '8080') ?? 3000
  const publicOrigin = read(env, 'PUBLIC_ORIGIN', origin, 'https://daotao.langson.gov.vn')
  return {
    port: portNumber,
    host: read(env, 'HOST', host, '0.0.0.0') ?? '0.0.0.0',
    dataDir: resolve(read(env, 'DATA_DIR', z.string(), '/var/lib/don-ve') ?? 'data'),
    ...databases(env),
    publicOrigins: withAlias(publicOrigin ?? `http://localhost:${portNumber}`),
    trustedProxies: read(env, 'TRUSTED_PROXIES', networks, '127.0.0.1,10.20.0.0/24') ?? [],
    smtpUrl: read(env, 'SMTP_URL', smtp, 'smtp://user:secret@mail.example:587'),
  }
}

function databases(env: Environment): Pick<Configuration, 'databaseUrl' | 'databaseReplicaUrl'> {
  const example = (host: string) => `postgresql://donve:secret@${host}.example:5432/donve`
  const databaseUrl = read(env, 'DATABASE_URL', postgres, example('db'))
  const databaseReplicaUrl = read(env, 'DATABASE_REPLICA_URL', postgres, example('replica'))
  if (databaseReplicaUrl && !databaseUrl) throw new OperatorError(text.commandLine.replicaAlone)
  return { databaseUrl, databaseReplicaUrl }
}

/** The same for a command: `PORT` is the server's business alone. */
export function commandConfiguration(): Configuration {
  return readConfiguration({ ...process.env, PORT: undefined })
}

function read<T>(env: Environment, name: string, schema: z.ZodType<T>, example: string): T | undefined {
  const value = env[name]?.trim()
  if (!value) return undefined
  const result = schema.safeParse(value)
  if (result.success) return result.data
  throw new OperatorError(text.commandLine.badVariable(name, example))
}

/** `localhost` and `127.0.0.1` are one machine; people type either. */
function withAlias(publicOrigin: string): [string, ...string[]] {
  const url = new URL(publicOrigin)
  if (url.hostname !== 'localhost') return [publicOrigin]
  url.hostname = '127.0.0.1'
  return [publicOrigin, url.origin]
}
