/** "Nông Thị Hương" → "N••• T•• H••••": what the public sees of a name whose signed code it does not hold. */
export function maskedName(fullName: string): string {
  const words = fullName.normalize('NFC').split(/\s+/).filter(Boolean)
  return words.map((word) => word.replace(/(?<!^)./gu, '•')).join(' ')
}
