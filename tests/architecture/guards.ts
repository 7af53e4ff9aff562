import ts from 'typescript'
import { lineAt, walk, type Source, type Violation } from './source.ts'

const guards = new Set([
  'signedIn',
  'signedInEvenRestricted',
  'signedInEvenUninformed',
  'settingUpSecondStep',
  'waitingForCode',
  'withRole',
  'administrating',
  'managing',
  'onlyUntilSetUp',
  'teaching',
  'savingDraft',
  'autosavingDraft',
  'bearing',
])

/** Pages that anybody may open, each with its reason. All others ask who is there, first thing. */
export const publicRoutes: Record<string, string> = {
  'app/routes/home/index.tsx': 'the front page',
  'app/routes/home/text-size.ts': 'larger letters are for everybody',
  'app/routes/home/language.ts': 'reading in English is for everybody',
  'app/routes/home/not-found.tsx': 'an address that does not exist',
  'app/routes/people/login.tsx': 'one signs in here',
  'app/routes/people/logout.ts': 'signing out twice is no mistake',
  'app/routes/people/privacy.tsx': 'what is kept of staff is no secret',
  'app/routes/certificates/verify.tsx': 'anyone may check a certificate',
  'app/routes/certificates/verify-one.tsx': 'anyone may check a certificate',
  'app/routes/certificates/badge-status.ts':
    'whoever checks a badge asks for its state, and learns of no person',
  'app/routes/certificates/verify-number.tsx': 'anyone may check a certificate',
  'app/routes/certificates/verify-file.tsx': 'anyone may check a certificate',
  'app/routes/certificates/verify-keys.ts': 'public keys are public',
}

/**
 * Remix runs a child's loader without its parents' and an action before any loader: so each loader and action of a
 * page that is not public begins by calling a guard itself. One that takes no arguments can reveal nothing.
 */
export function guardsCalled(files: Source[], open: Record<string, string> = publicRoutes): Violation[] {
  return files
    .filter(({ path }) => path.startsWith('app/routes/') && !(path in open))
    .flatMap((file) => ['loader', 'action'].flatMap((name) => unguarded(file, name)))
}

function unguarded(file: Source, name: string): Violation[] {
  const place = exported(file, name)
  if (!place) return []
  const handler = handlerOf(file, name)
  if (handler && (handler.parameters.length === 0 || beginsWithGuard(handler))) return []
  const line = lineAt(file, (handler ?? place).getStart())
  const found = `${name} does not begin by calling a guard`
  const instead = `write it in this file, beginning with ${[...guards].join(', ')}, or list it as public with a reason`
  return [{ path: file.path, line, rule: 'guard', found, instead }]
}

/** The statement that exports something under this name. */
function exported({ tree }: Source, name: string): ts.Node | null {
  for (const statement of tree.statements) {
    if (ts.isExportDeclaration(statement)) {
      const clause = statement.exportClause
      if (!clause || !ts.isNamedExports(clause)) return statement
      if (clause.elements.some((element) => element.name.text === name)) return statement
    }
    const marked = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined
    if (!marked?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) continue
    if (ts.isFunctionDeclaration(statement) && statement.name?.text === name) return statement
    if (!ts.isVariableStatement(statement)) continue
    if (statement.declarationList.declarations.some((one) => one.name.getText() === name)) return statement
  }
  return null
}

type Handler = ts.FunctionDeclaration | ts.ArrowFunction | ts.FunctionExpression

/** The function of that name in this file, followed through `export const action = loader`. */
function handlerOf(file: Source, name: string): Handler | null {
  for (const statement of file.tree.statements) {
    if (ts.isFunctionDeclaration(statement) && statement.name?.text === name) return statement
    if (!ts.isVariableStatement(statement)) continue
    const made = statement.declarationList.declarations.find(
      (one) => one.name.getText() === name,
    )?.initializer
    if (!made) continue
    if (ts.isArrowFunction(made) || ts.isFunctionExpression(made)) return made
    if (ts.isIdentifier(made) && made.text !== name) return handlerOf(file, made.text)
  }
  return null
}

function beginsWithGuard({ body }: Handler): boolean {
  const first = body && ts.isBlock(body) ? body.statements[0] : body
  let called = false
  if (first) {
    walk(first, (node) => {
      called ||= ts.isCallExpression(node) && guards.has(node.expression.getText())
    })
  }
  return called
}
