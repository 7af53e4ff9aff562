import type { ParseArgsConfig } from 'node:util'
import type { z } from 'zod'
import type { Outcome } from '../domain/refusal.ts'
import type { World } from '../usecases/world.ts'

/** One command of `lms`: what it is called, what it takes, which use case or read it is, and how its answer is told. */
export type CommandOf<Input extends object, Answer extends object> = {
  /** One word or two: `coverage`, `accounts create`. */
  name: string
  help: string
  options: NonNullable<ParseArgsConfig['options']>
  input: z.ZodType<Input>
  run: (world: World, input: Input) => Promise<Outcome<Answer>>
  /** The answer for people; with --json it is printed as it is. */
  say: (answer: Answer) => string
}

/** A command whose types are settled: ready to be run on options as they were typed. */
export type Command = Pick<CommandOf<object, object>, 'name' | 'help' | 'options'> & {
  /** Null where the options are not what the command takes. */
  read: (options: object) => ((world: World) => Promise<Outcome<Told>>) | null
}

export type Told = { answer: object; words: string }

export function command<Input extends object, Answer extends object>(
  spec: CommandOf<Input, Answer>,
): Command {
  const { name, help, options, input, run, say } = spec
  const read: Command['read'] = (given) => {
    const parsed = input.safeParse(given)
    if (!parsed.success) return null
    return async (world) => {
      const answer = await run(world, parsed.data)
      return 'refused' in answer ? answer : { answer, words: say(answer) }
    }
  }
  return { name, help, options, read }
}
