import ts from 'typescript'
import { layerOf } from './import-law.ts'
import { lineAt, nodesOf, type Source, type Violation } from './source.ts'

/** Where what is heavy to read is read. */
const heavy = /\/persistence\/(coverage\/[\w-]+|people\/listed-people|certificates\/register)\.ts$/u

/** What of it is light, or is read in order to decide, each with the reason. */
export const light: Record<string, string> = {
  requiredCertifications: 'a few rows for a choice',
  targetsOnPath: 'a few rows, shown to be changed',
}

/**
 * Pages read numbers, the lists behind them and registers through `reading()`, which sends them to a replica: in the file
 * that does so, or in functions that are handed the database.
 */
export function heavyReads(files: Source[], excepted: Record<string, string> = light): Violation[] {
  return files
    .filter(({ path }) => ['routes', 'http'].includes(layerOf(path)))
    .flatMap((file) => {
      const names = file.tree.statements.filter(ts.isImportDeclaration).flatMap(valuesOf)
      if (names.some(({ name }) => name === 'reading')) return []
      const read = new Set(names.filter(({ from }) => heavy.test(from)).map(({ name }) => name))
      return nodesOf(file)
        .filter(ts.isCallExpression)
        .filter(({ expression }) => ts.isIdentifier(expression) && read.has(expression.text))
        .filter((call) => !(call.expression.getText() in excepted) && !isHandedDatabase(call))
        .map((call) => ({
          ...{ path: file.path, line: lineAt(file, call.getStart()), rule: 'heavy reads' },
          found: `${call.expression.getText()} reads from the primary alone`,
          instead: 'reading(world, (db) => …) of usecases/world.ts',
        }))
    })
}

function isHandedDatabase(node: ts.Node): boolean {
  for (let outer = node.parent; !ts.isSourceFile(outer); outer = outer.parent)
    if (ts.isFunctionLike(outer) && outer.parameters.some(({ name }) => name.getText() === 'db')) return true
  return false
}

function valuesOf({ importClause, moduleSpecifier }: ts.ImportDeclaration): { from: string; name: string }[] {
  const bindings = importClause?.namedBindings
  if (!bindings || !ts.isNamedImports(bindings)) return []
  const from = ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : ''
  return bindings.elements.map(({ name }) => ({ from, name: name.text }))
}
