// @generated from templates/site/theme/js/theme.js; edit that file, then run: make generate
// Loaded before the page is shown, so that it does not change its colours before the reader's eyes.
try { document.documentElement.dataset.theme = localStorage.theme ?? ""; } catch {}
