import ts from 'typescript'
import { isGroup } from '../../app/i18n/spoken.ts'
import { vi } from '../../app/i18n/vi/index.ts'
import { lineAt, type Source, type Violation } from './source.ts'

/** Programs of one language, which nobody asks in another. */
const oneLanguage = /^app\/(i18n|cli)\//u

/**
 * A module is read once, for whichever request comes first: what it keeps of the catalogue may be a group of texts,
 * which speaks the language of whoever asks, and never a text itself.
 */
export function languageOfRequest(files: Source[]): Violation[] {
  return files.filter(({ path }) => !oneLanguage.test(path)).flatMap(keptTexts)
}

function keptTexts(file: Source): Violation[] {
  const groups = new Map<string, unknown>(importsText(file) ? [['text', vi]] : [])
  if (groups.size === 0) return []
  const kept: ts.Node[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) return
    if (ts.isVariableDeclaration(node)) keep(node, groups, kept)
    else if (isText(node, groups)) kept.push(node)
    ts.forEachChild(node, visit)
  }
  visit(file.tree)
  return kept.map((node) => ({
    ...{ path: file.path, line: lineAt(file, node.getStart()), rule: 'language of the request' },
    found: `keeps the text ${node.getText()}`,
    instead: 'keep the group (const t = text.people) and read the text where it is shown',
  }))
}

const importsText = ({ text }: Source) =>
  /import \{[^}]*\btext\b[^}]*\} from '[^']*i18n\/text\.ts'/u.test(text)

/** Notes which names stand for groups of the catalogue, and which would be texts taken out of one. */
function keep({ name, initializer }: ts.VariableDeclaration, groups: Map<string, unknown>, kept: ts.Node[]) {
  const value = initializer && valueOf(initializer, groups)
  if (value === undefined) return
  if (ts.isIdentifier(name)) groups.set(name.text, value)
  if (!ts.isObjectBindingPattern(name)) return
  for (const element of name.elements) {
    const inner = part(value, (element.propertyName ?? element.name).getText())
    if (isGroup(inner)) groups.set(element.name.getText(), inner)
    else kept.push(element)
  }
}

function isText(node: ts.Node, groups: Map<string, unknown>): boolean {
  const value = ts.isExpression(node) ? valueOf(node, groups) : undefined
  return value !== undefined && !isGroup(value) && !ts.isIdentifier(node)
}

/** What an expression like `text.people.signIn` stands for in the catalogue. */
function valueOf(node: ts.Expression, groups: Map<string, unknown>): unknown {
  if (ts.isIdentifier(node)) return groups.get(node.text)
  if (ts.isPropertyAccessExpression(node)) return part(valueOf(node.expression, groups), node.name.text)
  if (ts.isElementAccessExpression(node) && ts.isStringLiteral(node.argumentExpression)) {
    return part(valueOf(node.expression, groups), node.argumentExpression.text)
  }
  return undefined
}

function part(group: unknown, key: string): unknown {
  return isGroup(group) ? (group as Record<string, unknown>)[key] : undefined
}
