/** The sign of Đón Về: a house at evening, its door open and lit. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <path fill="#fffdf9" d="M24 4 3 21.500 6 25l3-2.500V44h30V22.500l3 2.500 3-3.500z" />
      <path fill="#f4b941" d="M18 44V27h12v17z" />
      <path fill="#0f4f42" d="M30 27l6 3v17l-6-3z" />
    </svg>
  )
}
