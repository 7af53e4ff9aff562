import ts from 'typescript'
import { layerOf } from './import-law.ts'
import { lineAt, nodesOf, type Source, type Violation } from './source.ts'

type Budget = { what: string; target: number; limit: number }
type Measured = Budget & { path: string; line: number; name: string; lines: number }

const tsFile: Budget = { what: '.ts file', target: 80, limit: 200 }
const tsxFile: Budget = { what: '.tsx file', target: 120, limit: 250 }
const plainFunction: Budget = { what: 'function', target: 15, limit: 40 }
const component: Budget = { what: 'React component', target: 60, limit: 100 }
const handler: Budget = { what: 'loader or action', target: 12, limit: 25 }

/** What is longer than its limit. */
export function budgets(files: Source[]): Violation[] {
  return measure(files)
    .filter(({ lines, limit }) => lines > limit)
    .map(({ path, line, name, what, lines, limit }) => ({
      ...{ path, line, rule: 'budget', found: `${what} ${name} has ${lines} lines (limit ${limit})` },
      instead: 'divide it where a name for the part suggests itself',
    }))
}

/** What is longer than its target, longest first: worth a look, not a failure. */
export function aboveTarget(files: Source[]): string[] {
  return measure(files)
    .filter(({ lines, target }) => lines > target)
    .sort((a, b) => b.lines / b.target - a.lines / a.target)
    .map(
      ({ path, line, name, what, lines, target }) =>
        `${path}:${line} ${what} ${name}: ${lines} (target ${target})`,
    )
}

function measure(files: Source[]): Measured[] {
  return files.flatMap((file) => [measureFile(file), ...measureFunctions(file)])
}

function measureFile({ path, text }: Source): Measured {
  const lines = text.replace(/\n$/u, '').split('\n').length
  return { ...(path.endsWith('x') ? tsxFile : tsFile), path, line: 1, name: '', lines }
}

function measureFunctions(file: Source): Measured[] {
  return nodesOf(file).flatMap((node) => {
    if (!isFunction(node)) return []
    const name = nameOf(node)
    const budget = budgetOf(file.path, name)
    if (!budget) return []
    const [first, last] = [lineAt(file, node.getStart()), lineAt(file, node.getEnd())]
    return [{ ...budget, path: file.path, line: first, name, lines: last - first + 1 }]
  })
}

function budgetOf(path: string, name: string): Budget | null {
  if (path.startsWith('app/routes/') && (name === 'loader' || name === 'action')) return handler
  if (path.endsWith('x') && /^[A-Z]/u.test(name)) return component
  return ['domain', 'usecases', 'persistence'].includes(layerOf(path)) ? plainFunction : null
}

type FunctionNode = ts.FunctionDeclaration | ts.FunctionExpression | ts.ArrowFunction | ts.MethodDeclaration

function isFunction(node: ts.Node): node is FunctionNode {
  return (
    ts.isFunctionDeclaration(node) ||
    ts.isFunctionExpression(node) ||
    ts.isArrowFunction(node) ||
    ts.isMethodDeclaration(node)
  )
}

function nameOf(node: FunctionNode): string {
  if (node.name) return node.name.getText()
  const { parent } = node
  return ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent)
    ? parent.name.getText()
    : '(unnamed)'
}
