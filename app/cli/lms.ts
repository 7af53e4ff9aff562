import { parseArgs } from 'node:util'
import { isPublicId } from '../domain/certificates/public-id.ts'
import { isRefusal } from '../domain/refusal.ts'
import { text } from '../i18n/text.ts'
import { refusalLine } from './refusal-line.ts'
import { accountsCodes } from './accounts-codes.ts'
import { accountsCreate, accountsReset } from './accounts.ts'
import { auditVerify } from './audit-verify.ts'
import { backup } from './backup.ts'
import { boundariesLoad } from './boundaries-load.ts'
import { certificatesVerify } from './certificates-verify.ts'
import { certificationsList } from './certifications-list.ts'
import type { Command, Told } from './command.ts'
import { completionsImport } from './completions-import.ts'
import { coverage } from './coverage-command.ts'
import { curriculumLoad } from './curriculum-load.ts'
import { doctor } from './doctor.ts'
import { keysList, keysRotate } from './keys.ts'
import { operatorsWords } from './operator-error.ts'
import { peopleImport } from './people-import.ts'
import { peoplePseudonymise } from './people-pseudonymise.ts'
import { remindersSend } from './reminders-send.ts'
import { requirementsAdd } from './requirements-add.ts'
import { restore } from './restore.ts'
import { unitsCount, unitsImport, unitsReorganise } from './units.ts'

const commands: Command[] = [
  coverage,
  curriculumLoad,
  certificatesVerify,
  certificationsList,
  requirementsAdd,
  unitsImport,
  unitsReorganise,
  unitsCount,
  boundariesLoad,
  peopleImport,
  completionsImport,
  peoplePseudonymise,
  remindersSend,
  accountsCreate,
  accountsReset,
  accountsCodes,
  auditVerify,
  keysList,
  keysRotate,
  backup,
  restore,
  doctor,
]

/** Exit codes: answered · nothing done, with the reason on standard error · wrong usage. */
const ANSWERED = 0
const NOTHING_DONE = 1
const WRONG_USAGE = 2

/** The command line. Standard output carries the answer alone, with `--json` one JSON document. */
export async function lms(args: string[]): Promise<number> {
  const found = find(args)
  if (!found) return overview(args)
  const values = parse(found.command, found.rest)
  if (values?.['help']) return print(found.command.help, ANSWERED)
  const run = values && found.command.read(values)
  if (!run) return complain(found.command.help, WRONG_USAGE)
  try {
    const outcome = await run()
    if (isRefusal(outcome)) return complain(refusalLine(outcome), NOTHING_DONE)
    return tell(outcome, values['json'] === true)
  } catch (error) {
    return complain(operatorsWords(error) ?? text.commandLine.failed(String(error)), NOTHING_DONE)
  }
}

function find(args: string[]): { command: Command; rest: string[] } | null {
  for (const words of [2, 1]) {
    const command = commands.find(({ name }) => name === args.slice(0, words).join(' '))
    if (command) return { command, rest: args.slice(words) }
  }
  return null
}

function parse(command: Command, args: string[]): Record<string, unknown> | null {
  const common = { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const
  try {
    const { takes, takesMany } = command
    const options = { ...command.options, ...common }
    const allowPositionals = takes.length > 0 || takesMany !== null
    const typed = takesMany === null ? args : idsLast(args)
    const { values, positionals } = parseArgs({ args: typed, options, allowPositionals })
    const rest = positionals.slice(takes.length)
    if (takesMany === null && rest.length > 0) return null
    const named = Object.fromEntries(takes.map((name, at) => [name, positionals[at]]))
    return { ...values, ...named, ...(takesMany === null ? {} : { [takesMany]: rest }) }
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    return null
  }
}

/** An id of a certificate may begin with a dash, and is no option for that. */
function idsLast(args: string[]): string[] {
  const isId = (arg: string) => isPublicId(arg.replace(/#.*$/u, ''))
  if (args.includes('--') || !args.some((arg) => arg.startsWith('-') && isId(arg))) return args
  const isOption = (arg: string) => arg.startsWith('-') && !isId(arg)
  return [...args.filter(isOption), '--', ...args.filter((arg) => !isOption(arg))]
}

/** Help on all commands, or on those of one noun (`accounts --help`). */
function overview(args: string[]): number {
  const wanted = args.some((word) => word === '--help' || word === '-h')
  const noun = commands.filter(({ name }) => name.startsWith(`${args[0]} `))
  const known = noun.length > 0 || args[0]?.startsWith('-')
  const help = text.commandLine.overview((noun.length > 0 ? noun : commands).map((each) => each.help))
  return wanted && known ? print(help, ANSWERED) : complain(help, WRONG_USAGE)
}

function tell({ answer, words }: Told, json: boolean): number {
  return print(json ? JSON.stringify(answer) : words, ANSWERED)
}

function print(words: string, code: number): number {
  process.stdout.write(`${words}\n`)
  return code
}

function complain(words: string, code: number): number {
  process.stderr.write(`${words}\n`)
  return code
}
