import '@fontsource-variable/inter';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { fetchAhead } from './fetch-ahead.js';
import './styles/tokens.css';
import './styles/global.css';
import './styles/touch.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html holds no #root.');
// before anything is painted; a device where nobody chose has no word here
document.documentElement.dataset.theme = localStorage.getItem('look') ?? '';
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
fetchAhead();
