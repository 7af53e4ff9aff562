import ts from 'typescript'
import { lineAt, nodesOf, type Source, type Violation } from './source.ts'

const unsafe = /^(\$queryRawUnsafe|\$executeRawUnsafe|raw)$/u

/** Files that may hand text to the database as SQL, each with the reason why no value of a person's is in it. */
export const withReason: Record<string, string> = {
  'app/persistence/sql-names.ts': 'names of tables and columns, letters only, refused otherwise',
}

/** Values reach SQL as parameters only: `$queryRaw` with a template, never a string that was put together. */
export function unsafeSql(files: Source[], excepted: Record<string, string> = withReason): Violation[] {
  return files
    .filter(({ path }) => !(path in excepted))
    .flatMap((file) =>
      nodesOf(file)
        .filter((node) => ts.isPropertyAccessExpression(node) && unsafe.test(node.name.text))
        .filter((node) => node.getText().includes('$') || node.getText() === 'Prisma.raw')
        .map((node) => ({
          ...{
            path: file.path,
            line: lineAt(file, node.getStart()),
            rule: 'unsafe SQL',
            found: node.getText(),
          },
          instead: 'use $queryRaw`…` or $executeRaw`…`, or list the file with a reason',
        })),
    )
}
