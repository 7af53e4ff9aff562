import { Outlet } from '@remix-run/react'

export default function Root() {
  return (
    <html lang="vi">
      <body>
        <Outlet />
      </body>
    </html>
  )
}
