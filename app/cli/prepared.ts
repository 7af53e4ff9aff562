/** What the preparing process tells the one that serves: the setup code, where one is needed. */
export type Prepared = { setupCode: string }
