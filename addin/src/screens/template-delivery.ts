/** How a new template reaches the person: Excel opens it as a new workbook, the workbench downloads it. */
export interface TemplateDelivery {
  readonly as: 'workbook' | 'file';
  deliver(bytes: Uint8Array, fileName: string): Promise<void>;
}
