/** How long the browser may take to begin with a file before its address is given up, in milliseconds. */
const patience = 60_000;

/** Hands the owner a file, or a text as one, by the browser's own download; nothing leaves the computer. */
export function saveFile(name: string, content: Blob | string, type = 'application/json'): void {
  const blob = typeof content === 'string' ? new Blob([content], { type }) : content;
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), patience);
}
