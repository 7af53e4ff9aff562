/** One measured figure with its bar. */
export function line(name, value, bar, reached) {
  const shown = typeof value === 'number' ? (value >= 100 ? value.toFixed(0) : value.toFixed(1)) : value
  console.log(
    `${name.padEnd(44)}${shown.padStart(10)}   ${bar.padEnd(10)} ${reached ? 'ok' : 'BELOW THE BAR'}`,
  )
}

export function percent(share) {
  return `${(share * 100).toFixed(1)} %`
}
