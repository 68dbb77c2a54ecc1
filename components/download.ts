/** Puts a file into the downloads of the browser, under this name. */
export function download(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // A browser may read a large file only after the click was handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
