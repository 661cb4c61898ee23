import { readFileSync } from 'node:fs'
import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin, runnerImport } from 'vite'
import { fileOf, readHelpPages } from './scripts/help-pages.mjs'

/** Publishes the JSON Schema of the file format with the build, made from the schemas the app itself reads with. */
function publishJsonSchema(): Plugin {
  return {
    name: 'ketenkaart:json-schema',
    apply: 'build',
    async generateBundle() {
      const path = `${import.meta.dirname}/src/model/file/json-schema.ts`
      const { module } = await runnerImport<{ chainMapJsonSchema: () => unknown }>(path, { configFile: false })
      const source = `${JSON.stringify(module.chainMapJsonSchema(), null, 2)}\n`
      this.emitFile({ type: 'asset', fileName: 'ketenkaart.schema.json', source })
    },
  }
}

const HELP = 'virtual:help-pages'
const DOCS = `${import.meta.dirname}/docs`

/** The pages of docs/rules and docs/lenses as the module `virtual:help-pages`, for the help in the app. */
function provideHelpPages(): Plugin {
  return {
    name: 'ketenkaart:help-pages',
    resolveId: (id) => (id === HELP ? `\0${HELP}` : undefined),
    load(id) {
      if (id !== `\0${HELP}`) return undefined
      const pages = readHelpPages(DOCS)
      for (const name of Object.keys(pages)) this.addWatchFile(`${DOCS}/${fileOf(name)}`)
      return `export const helpPages = JSON.parse(${JSON.stringify(JSON.stringify(pages))})`
    },
  }
}

/** What jsPDF would fetch to put web pages on paper, which we never ask of it. */
const LEFT_OUT = new Set(['canvg', 'dompurify', 'html2canvas'])

/** Keeps the parts of jsPDF out of the build that nothing of ours can reach. */
function leaveOutWebPages(): Plugin {
  return {
    name: 'ketenkaart:no-web-pages-in-pdf',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (LEFT_OUT.has(id) ? '\0left-out' : undefined),
    load: (id) => (id === '\0left-out' ? 'export default undefined' : undefined),
  }
}

/** Name in dist, and file. The last two are not bundled as modules, so the list Vite makes leaves them out. */
const LICENCES = {
  'LICENSE.txt': 'LICENSE',
  'NOTICE.txt': 'NOTICE',
  'licences/elkjs.md': 'node_modules/elkjs/LICENSE.md',
  'licences/source-sans-3.txt': 'node_modules/@fontsource/source-sans-3/LICENSE',
}

/** Whoever hosts the build hands the licences on with it. */
function publishLicences(): Plugin {
  return {
    name: 'ketenkaart:licences',
    apply: 'build',
    generateBundle() {
      for (const [fileName, path] of Object.entries(LICENCES)) {
        this.emitFile({ type: 'asset', fileName, source: readFileSync(`${import.meta.dirname}/${path}`, 'utf8') })
      }
    },
  }
}

/** `vite dev` reloads over a web socket and an inline script, which the policy of the built app rightly forbids. */
function relaxPolicyInDevelopment(): Plugin {
  return {
    name: 'ketenkaart:development-policy',
    apply: 'serve',
    transformIndexHtml: (html) => html.replace(/<meta[^>]+http-equiv="Content-Security-Policy"[^>]*>/i, ''),
  }
}

const { version } = JSON.parse(readFileSync(`${import.meta.dirname}/package.json`, 'utf8')) as { version: string }

export default defineConfig({
  define: { __APP_VERSION__: JSON.stringify(version) },
  // Relative addresses, so that the build works under any path.
  base: './',
  plugins: [
    // The compiler sees to it that only what changed is drawn again.
    react({ compiler: true }),
    { ...optimizeLocales.vite({ locales: ['nl-NL', 'en-US'] }), enforce: 'pre' as const },
    relaxPolicyInDevelopment(),
    provideHelpPages(),
    leaveOutWebPages(),
    publishJsonSchema(),
    publishLicences(),
  ],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    license: { fileName: 'licences/bundled-parts.md' },
    chunkSizeWarningLimit: 700,
    reportCompressedSize: false,
  },
})
