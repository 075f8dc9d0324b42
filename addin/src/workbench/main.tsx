import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/page.css';
import { TextProvider } from '../ui/text.tsx';
import { ThemeProvider } from '../ui/theme.tsx';
import { Workbench } from './workbench.tsx';

createRoot(document.querySelector('#root')!).render(
  <StrictMode>
    <ThemeProvider>
      <TextProvider displayLang="vi"><Workbench /></TextProvider>
    </ThemeProvider>
  </StrictMode>,
);
