/** A text's size as a file in UTF-8, for people: `840 B`, `12 KB`, `3.4 MB` (1 KB is 1000 bytes). */
export function sizeOf(text: string): string {
  const bytes = new TextEncoder().encode(text).byteLength;
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} KB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
