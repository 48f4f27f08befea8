import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import './look/base.css'
import './look/shell.css'
import './look/kit.css'
import './look/forms.css'
import './look/print.css'

const root = document.getElementById('root')
if (root) createRoot(root).render(<App />)
