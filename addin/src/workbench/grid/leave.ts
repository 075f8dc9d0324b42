/** Moves the focus to the control after this part of the page, or before it. */
export function leave(part: HTMLElement, where: 'after' | 'before'): void {
  const wanted = where === 'after' ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  const controls = [...document.querySelectorAll<HTMLElement>('a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, [tabindex]')]
    .filter((control) => control.tabIndex >= 0 && !part.contains(control) && (part.compareDocumentPosition(control) & wanted) !== 0 && control.checkVisibility());
  (where === 'after' ? controls[0] : controls.at(-1))?.focus();
}
