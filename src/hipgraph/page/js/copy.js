// Putting a text on the clipboard, without the places where its words may break. Frames and old
// browsers may refuse; then whoever asked shows it.
export async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text.replaceAll("\u00ad", ""));
    return true;
  } catch {
    return false;
  }
}
