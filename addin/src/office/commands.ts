/**
 * The page behind the ribbon (FunctionFile of the manifest). The buttons open the pane by the manifest alone, with
 * their request in its address (pane-request.ts); Office only wants to hear that this page is there.
 */
void Office.onReady();
