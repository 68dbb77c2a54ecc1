/** Puts a file into the downloads of the browser, under this name. */
export function download(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken its copy of the address once the click is handled.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
