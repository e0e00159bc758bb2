// Starts the page. Its scripts wait packed like its data, since they are the larger part of it.
// The page's policy names their hashes: whatever text came out here, only these can run.
import { showPlain } from "./plain.js";
import { unpack } from "./unpack.js";

const text = { createScript: (script) => script };

try {
  const policy = globalThis.trustedTypes?.createPolicy("hipgraph", text) || text;
  for (const script of unpack("scripts")) {
    const element = document.createElement("script");
    element.text = policy.createScript(script);
    document.body.append(element);
  }
} catch (error) {
  showPlain();
  throw error;
}
