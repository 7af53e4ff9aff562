import { basename } from 'node:path/posix'
import type { Source, Violation } from './source.ts'

const edgeless = [
  ...['util', 'utils', 'helper', 'helpers', 'misc', 'common', 'shared', 'service', 'services'],
  ...['manager', 'managers', 'logic', 'stuff', 'lib'],
]

/** A file needs an edge in its name: `close-unit` cannot grow for ever, `unit-service` can. */
export function fileNames(files: Source[]): Violation[] {
  return files.flatMap(({ path }) => {
    const folders = path.split('/').slice(0, -1)
    const stem = basename(path).replace(/(\.(server|client|test|db|d))*\.tsx?$/u, '')
    const bad =
      folders.find((folder) => edgeless.includes(folder)) ?? edgeless.find((word) => endsIn(stem, word))
    if (!bad) return []
    const instead = 'name it after the one thing that it does'
    return [{ path, line: 1, rule: 'file name', found: `"${bad}" has no edge`, instead }]
  })
}

function endsIn(stem: string, word: string): boolean {
  return stem === word || stem.endsWith(`-${word}`) || stem.endsWith(`.${word}`)
}
