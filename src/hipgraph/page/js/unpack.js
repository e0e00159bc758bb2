// What the page needs only later stands in it packed: JSON, deflated, in base64 (packed.py).
import { one } from "./dom.js";
import { inflate } from "./inflate.js";

// Each is asked for once; afterwards its text need not stay.
export function unpack(name) {
  const holder = one(`script[data-packed="${CSS.escape(name)}"]`);
  const bytes = Uint8Array.from(atob(holder.textContent), (letter) => letter.charCodeAt(0));
  holder.remove();
  return JSON.parse(new TextDecoder().decode(inflate(bytes)));
}
