import ts from 'typescript'
import { lineAt, nodesOf, type Source, type Violation } from './source.ts'

const honest = /^tests\/(domain|usecases)\//u
const pretending = new Set(['vi.mock', 'vi.doMock', 'vi.hoisted', 'vi.spyOn', 'vi.useFakeTimers'])

/** Rules and use cases are tested for real: the clock and chance are arguments, the database is there. */
export function mocks(files: Source[]): Violation[] {
  return files
    .filter(({ path }) => honest.test(path))
    .flatMap((file) =>
      nodesOf(file)
        .filter((node) => ts.isCallExpression(node) && pretending.has(node.expression.getText()))
        .map((node) => ({
          ...{ path: file.path, line: lineAt(file, node.getStart()), rule: 'mocks' },
          found: (node as ts.CallExpression).expression.getText(),
          instead: 'use testWorld() and freshDatabase() of tests/support',
        })),
    )
}
