export function runCoverage(): Promise<object> {
  return Promise.reject(new Error('coverage'))
}
