// Before anything is drawn: scripts run here, so the page takes its place as an explorer, in the
// reader's theme and in the view the link asks for. The rest follows when everything is read.
(() => {
  const root = document.documentElement;
  root.classList.add("js");
  const view = /[#&]view=(story|body|map|list|claims)(&|$)/.exec(location.hash);
  if (view) root.dataset.view = view[1];
  try {
    const theme = localStorage.getItem("hipgraph.theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  } catch {
    // Where nothing may be kept, the system's theme shows.
  }
})();
