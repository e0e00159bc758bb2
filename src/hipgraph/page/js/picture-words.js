// The words around a picture that leaves the page: where it is from.
export function pageSource(scene, texts, address) {
  const { version, graph } = scene.about;
  const lines = [`${texts.ui("page.title")}. ${texts.ui("legend.model")}`, texts.ui("share.version", { version, graph })];
  return address ? [...lines, address] : lines;
}
