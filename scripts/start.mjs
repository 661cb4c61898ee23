// npm start: from a fresh checkout to the running app, with nothing but Node and npm.
import './check-node.mjs'
import { build, install, isBuilt, isInstalled } from './project.mjs'
import { createStaticServer, HOST, listen } from './serve.mjs'

async function step(text, work) {
  console.log(text)
  const code = await work()
  if (code !== 0) {
    console.error('\nDat is niet gelukt; hierboven staat waarom. / That failed; the reason stands above.')
    process.exit(1)
  }
}

if (!isInstalled()) await step('Onderdelen installeren / Installing parts (npm ci) ...', install)
if (!isBuilt()) await step('Ketenkaart bouwen / Building ...', build)

const wanted = process.env.PORT ? Number(process.env.PORT) : undefined
if (wanted !== undefined && !(Number.isInteger(wanted) && wanted >= 0 && wanted < 65536)) {
  console.error(`PORT=${process.env.PORT} is geen poort. / is not a port.`)
  process.exit(1)
}
try {
  // A port somebody asked for is used or refused, never silently replaced.
  const port = await listen(createStaticServer(), wanted ?? 4173, { mayMove: wanted === undefined })
  console.log('\nStoppen met Ctrl+C. / Stop with Ctrl+C.')
  console.log(`Ketenkaart: http://${HOST}:${port}/`)
} catch (error) {
  if (error.code !== 'EADDRINUSE') throw error
  console.error(`Poort ${wanted} is al in gebruik. / Port ${wanted} is already in use.`)
  process.exit(1)
}
