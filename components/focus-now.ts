/** As a `ref`: the safe answer has the focus when a question appears. */
export function focusNow(button: HTMLButtonElement | null): void {
  button?.focus();
}
