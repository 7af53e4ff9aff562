import ts from 'typescript'
import { isWords, lineAt, nodesOf, type Source, type Violation } from './source.ts'

const verbs = new Set(['intent', '_action', '_method'])

/** A new resource, not a new verb: an action that first asks what it is to do is several. */
export function oneAction(files: Source[]): Violation[] {
  return files
    .filter(({ path }) => /^app\/(routes|ui)\//u.test(path))
    .flatMap((file) =>
      nodesOf(file)
        .filter((node) => (isWords(node) || ts.isIdentifier(node)) && verbs.has(node.text))
        .map((node) => ({
          ...{ path: file.path, line: lineAt(file, node.getStart()), rule: 'one action per route' },
          found: `"${node.getText()}" chooses among actions`,
          instead: 'give each its own address in remix.config.js',
        })),
    )
}
