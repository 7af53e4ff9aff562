type Props = {
  html: string
  /** Where the place at which a reader stopped is kept; none: it is not. */
  keepPlace?: string
}

/** The text of a lesson. Its HTML was rendered from Markdown, without raw HTML. */
export function LessonText({ html, keepPlace }: Props) {
  return (
    <article
      lang="vi"
      className="prose"
      data-keep-place={keepPlace}
      dangerouslySetInnerHTML={{ __html: html }}
    />
  )
}
