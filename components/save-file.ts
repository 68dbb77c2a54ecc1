/** Puts a text into the browser's downloads. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken its copy of the address once the click is handled.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
