/** 8192 → 8 kB, 20971520 → 20 MB; sizes of ours are whole. */
export function formatBytes(bytes: number): string {
  return bytes < 1024 * 1024 ? `${Math.floor(bytes / 1024)} kB` : `${Math.floor(bytes / 1024 / 1024)} MB`
}
