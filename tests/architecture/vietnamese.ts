import { isWords, lineAt, nodesOf, type Source, type Violation } from './source.ts'

const letters = /[À-ÖØ-öø-ÿĂăĐđĨĩŨũƠơƯưẠ-ỹ]|[\u0300-\u036f]/u

/** Where Vietnamese stands in the source because it is not what the interface says. */
export const withReason: Record<string, string> = {
  'app/i18n/': 'the catalogue',
  'app/domain/language/': 'rules about the letters themselves',
  'app/domain/people/password.ts': 'words that a password must not be',
  'app/usecases/demo/': 'people and places of the sample data',
  'app/files/demo-province.ts': 'headings of the file that it reads',
}

/** What people read is in the catalogue; and wherever it stands, it is composed (NFC). */
export function vietnamese(files: Source[], excepted: Record<string, string> = withReason): Violation[] {
  return files.flatMap((file) => [
    ...(Object.keys(excepted).some((path) => file.path.startsWith(path)) ? [] : strayWords(file)),
    ...decomposed(file),
  ])
}

function strayWords(file: Source): Violation[] {
  return nodesOf(file)
    .filter((node) => isWords(node) && letters.test(node.text))
    .map((node) => ({
      ...{ path: file.path, line: lineAt(file, node.getStart()), rule: 'Vietnamese in code' },
      found: node.getText().trim().slice(0, 60),
      instead: 'move the words to app/i18n/vi and name them here',
    }))
}

function decomposed(file: Source): Violation[] {
  if (file.text === file.text.normalize('NFC')) return []
  const line = file.text.split('\n').findIndex((text) => text !== text.normalize('NFC')) + 1
  const instead = 'save it composed: text.normalize("NFC")'
  return [{ path: file.path, line, rule: 'Vietnamese in code', found: 'decomposed letters', instead }]
}
