/**
 * A unit as a certificate names it: "Xã Đồng Đăng, tỉnh Lạng Sơn". Within the line the kind of the unit above is not
 * capitalised.
 */
export function unitWithParent(unit: string | null, parent: string | null): string | null {
  if (!unit || !parent) return unit
  return `${unit}, ${parent.charAt(0).toLocaleLowerCase('vi')}${parent.slice(1)}`
}
