import type { ParseArgsConfig } from 'node:util'
import type { z } from 'zod'
import type { Outcome } from '../domain/refusal.ts'
import type { World } from '../usecases/world.ts'
import { asOperator } from './as-operator.ts'

/** One command of `lms`: what it is called, what it takes, how its answer is told. */
type Spoken<Input extends object, Answer extends object> = {
  /** One word or two: `coverage`, `accounts create`. */
  name: string
  help: string
  /** What is typed behind the name without an option, in this order: `backup FILE` takes a `file`. */
  takes?: string[]
  /** What the rest of what is typed is called, for a command that takes any number: `inputs`. */
  takesMany?: string
  options: NonNullable<ParseArgsConfig['options']>
  input: z.ZodType<Input>
  /** The answer for people. */
  say: (answer: Answer) => string
  /** What of the answer --json prints: all of it unless told otherwise. */
  json?: (answer: Answer) => object
}

/** A command that is a use case or a read, on a database that is there and migrated. */
export type CommandOf<Input extends object, Answer extends object> = Spoken<Input, Answer> & {
  run: (world: World, input: Input) => Promise<Outcome<Answer>>
}

/** A command that sees to the database by itself. */
export type PlainCommandOf<Input extends object, Answer extends object> = Spoken<Input, Answer> & {
  run: (input: Input) => Promise<Outcome<Answer>>
}

/** A command whose types are settled: ready to be run on options as they were typed. */
export type Command = Pick<Spoken<object, object>, 'name' | 'help' | 'options'> & {
  takes: string[]
  takesMany: string | null
  /** Null where the options are not what the command takes. */
  read: (given: object) => (() => Promise<Outcome<Told>>) | null
}

export type Told = { answer: object; words: string }

export function command<Input extends object, Answer extends object>(
  spec: CommandOf<Input, Answer>,
): Command {
  return plainCommand({ ...spec, run: (input) => asOperator((world) => spec.run(world, input)) })
}

export function plainCommand<Input extends object, Answer extends object>(
  spec: PlainCommandOf<Input, Answer>,
): Command {
  const { name, help, takes = [], takesMany = null, options, input, run, say, json } = spec
  const read: Command['read'] = (given) => {
    const parsed = input.safeParse(given)
    if (!parsed.success) return null
    return async () => {
      const answer = await run(parsed.data)
      return 'refused' in answer ? answer : { answer: json?.(answer) ?? answer, words: say(answer) }
    }
  }
  return { name, help, takes, takesMany, options, read }
}
