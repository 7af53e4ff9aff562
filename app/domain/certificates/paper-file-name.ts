const LONGEST_NAME = 60

/**
 * `0001-2026-GCN-SYT Nong Thi Huong.pdf`: what a paper is called as a file among others. Letters of English only, as old
 * programs that unpack want it, and nothing that a system of files takes for more than a name.
 */
export function paperFileName(number: string, name: string): string {
  const plain = (text: string) =>
    text
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '')
      .replace(/đ/gu, 'd')
      .replace(/Đ/gu, 'D')
  const words = plain(name)
    .replace(/[^A-Za-z0-9]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_NAME)
    .trim()
  const numbered = plain(number)
    .replace(/[^A-Za-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
  return `${numbered}${words ? ` ${words}` : ''}.pdf`
}

/** The names of several files, each one once, whatever a system makes of small and large letters: ` (2)` sets them apart. */
export function distinctFileNames(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    let free = name
    for (let times = 2; taken.has(free.toLowerCase()); times += 1)
      free = name.replace(/(\.\w+)$/u, ` (${times})$1`)
    taken.add(free.toLowerCase())
    return free
  })
}
