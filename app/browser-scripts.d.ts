declare module 'browser-script:*' {
  const url: string
  export default url
}
