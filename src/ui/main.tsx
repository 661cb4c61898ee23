import '@fontsource/source-sans-3/latin-400.css'
import '@fontsource/source-sans-3/latin-600.css'
import '@fontsource/source-sans-3/latin-700.css'
import './kit/styles/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app'
import { followedIn } from './base/follow/screen-address'
import { reportUncaught } from './base/report/report-uncaught'
import { keepPreferences } from './base/storage/preferences'
import { applyTheme } from './kit/styles/apply-theme'

reportUncaught()
keepPreferences(followedIn(location.hash) === undefined)
applyTheme()

const root = document.getElementById('root')
if (!root) throw new Error('the page has no #root')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
