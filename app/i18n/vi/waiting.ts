/** 45 → 45 giây; 600 → 10 phút; never less than it is. */
export function waiting(seconds: number): string {
  return seconds < 60 ? `${seconds} giây` : `${Math.ceil(seconds / 60)} phút`
}
