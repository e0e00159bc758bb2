// Which tool is open beside the picture, in the address.
export const DOCK_AT_FIRST = { tool: null };
const TOOL_NAMES = ["spread", "ways"]; // as in dock.html.jinja

export function readDock(fields) {
  const tool = fields.get("tool");
  return { tool: TOOL_NAMES.includes(tool) ? tool : null };
}

export function writeDock(fields, state) {
  if (state.tool) fields.set("tool", state.tool);
}
