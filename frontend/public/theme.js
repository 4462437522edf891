// Runs before the first paint, so that nobody sees the wrong theme flash by.
// A file of its own, not inline: the page's content policy allows no inline script.
(function () {
  var choice = "system";
  try {
    choice = localStorage.getItem("marquee.theme") || "system";
  } catch {
    // Storage may be closed to us (private window, strict settings): the system's theme it is.
  }
  var light =
    choice === "light" || (choice === "system" && matchMedia("(prefers-color-scheme: light)").matches);
  document.documentElement.dataset.theme = light ? "light" : "dark";
})();
