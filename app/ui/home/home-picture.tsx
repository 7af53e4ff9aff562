/** A house at dusk among hills, its door open, light falling on the way that leads to it. Adorns, says nothing. */
export function HomePicture() {
  return (
    <svg className="home-picture" viewBox="0 0 480 360" aria-hidden="true" focusable="false">
      <defs>
        <clipPath id="home-frame">
          <rect width="480" height="360" rx="20" />
        </clipPath>
        <linearGradient id="home-light" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="#f4b941" />
          <stop offset="1" stopColor="#f4b941" stopOpacity="0.15" />
        </linearGradient>
      </defs>
      <g clipPath="url(#home-frame)">
        <path fill="#0f4f42" d="M0 0h480v360H0z" />
        <circle cx="396" cy="66" r="22" fill="#f5efe3" opacity="0.9" />
        <path fill="#1b6354" d="M0 190 70 120 150 185 250 90 360 180 420 140 480 180V360H0z" />
        <path fill="#0d4439" d="M0 232 90 196 210 226 330 192 480 236V360H0z" />
        <path fill="#0a3a31" d="M0 268c120-16 360-16 480 0v92H0z" />
        <path fill="url(#home-light)" d="M218 268h46l78 92H130z" />
        <path fill="#fffdf9" d="M158 268V164h168v104z" />
        <path fill="#efe4cf" d="M158 168 242 100l84 68z" />
        <path fill="#c8692f" d="M132 172 242 84l110 88-13 14-97-78-97 78z" />
        <path fill="#f4b941" d="M218 268v-74h46v74z" />
        <path fill="#0f4f42" d="m264 194 24 12v74l-24-12z" />
        <path fill="#f4b941" d="M176 196h24v24h-24z" />
        <path fill="none" stroke="#fffdf9" strokeWidth="3" d="M188 196v24M176 208h24" />
      </g>
    </svg>
  )
}
