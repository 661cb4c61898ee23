// Imported first by what a newcomer runs: an old Node gets a sentence instead of a stack trace.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22

if (!fits) {
  console.error(`Ketenkaart heeft Node 20.19 of nieuwer nodig (22: vanaf 22.12); hier draait ${process.version}.
Haal een nieuwe versie van https://nodejs.org en probeer het opnieuw.

Ketenkaart needs Node 20.19 or newer (22: from 22.12); this is ${process.version}.
Get a newer version from https://nodejs.org and try again.`)
  process.exit(1)
}
