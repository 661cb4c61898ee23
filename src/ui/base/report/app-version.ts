declare const __APP_VERSION__: string

/** The version of the app, as package.json has it; the build puts it in. */
export const APP_VERSION: string = typeof __APP_VERSION__ === 'string' ? __APP_VERSION__ : 'dev'
