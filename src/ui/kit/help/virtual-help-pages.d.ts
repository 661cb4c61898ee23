/** The pages of docs/rules and docs/lenses, made by vite.config.ts when the app is built. */
declare module 'virtual:help-pages' {
  export const helpPages: Readonly<Record<string, import('./help-page').HelpPage>>
}
