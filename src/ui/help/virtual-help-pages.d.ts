/** The pages of docs/rules, made by vite.config.ts when the app is built. */
declare module 'virtual:help-pages' {
  export const helpPages: Readonly<Record<string, import('./help-page').HelpPage>>
}
