declare module 'browser-script:*' {
  const url: string
  export default url
}

/** In workers: a name for the build that they belong to. */
declare const BUILD: string
