import { z } from 'zod'
import { text } from '../i18n/text.ts'
import { rotateSigningKey } from '../usecases/certificates/rotate-signing-key.ts'
import { signingKeysHere, type KeyHere } from '../usecases/certificates/signing-keys-here.ts'
import { command } from './command.ts'

const { help, line, changed, none } = text.commandLine.keys

export const keysList = command({
  name: 'keys list',
  help: help.list,
  options: {},
  input: z.object({}),
  run: signingKeysHere,
  say: ({ keys }: { keys: KeyHere[] }) => keys.map(line).join('\n') || none,
  json: ({ keys }) => keys,
})

export const keysRotate = command({
  name: 'keys rotate',
  help: help.rotate,
  options: {},
  input: z.object({}),
  run: (world) => rotateSigningKey(world),
  say: changed,
})
