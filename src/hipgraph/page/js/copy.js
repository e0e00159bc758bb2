// Putting a text on the clipboard. Frames and old browsers may refuse; then whoever asked shows it.
export async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
