import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join, dirname } from 'node:path'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'

type Factory = Parameters<typeof bindMigrationAwareSqlAdapterFactory>[0]

let loaded: Promise<void> | undefined

/** Where the engine leaves its last words when it fails. */
Object.assign(globalThis, {
  PRISMA_WASM_PANIC_REGISTRY: { set_message: (message: string) => console.error(message) },
})

/** Prisma's own schema engine as WebAssembly: nothing is downloaded, and files and tables are Prisma's. */
export async function schemaEngine(
  factory: Factory,
  datamodels: [string, string][] | null,
): Promise<bindings.SchemaEngine> {
  loaded ??= load()
  await loaded
  const options = { datamodels: datamodels ?? undefined }
  return bindings.SchemaEngine.new(options, () => undefined, bindMigrationAwareSqlAdapterFactory(factory))
}

async function load(): Promise<void> {
  const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const wasm = await readFile(join(dirname(entry), 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(wasm, {
    './schema_engine_bg.js': bindings as unknown as WebAssembly.ModuleImports,
  })
  const glue = bindings as unknown as { __wbg_set_wasm: (exports: WebAssembly.Exports) => void }
  glue.__wbg_set_wasm(instance.exports)
  const begin = instance.exports['__wbindgen_start']
  if (typeof begin === 'function') (begin as () => void)()
}
