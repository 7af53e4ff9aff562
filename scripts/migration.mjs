import { spawnSync } from 'node:child_process'

const args = ['--import', 'tsx', 'app/database/write-migration.ts', ...process.argv.slice(2)]
process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1
