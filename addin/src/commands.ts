import { startOffice } from './office/office-ready.ts';

/** The manifest's function file: every ribbon button opens the pane, so the page only has to be ready. */
void startOffice();
