// Runs before the page is first painted, so that the colours chosen in the settings do not flash.
// src/preferences.ts writes what is read here.
try {
  const { theme } = JSON.parse(localStorage.getItem('backgrounder.preferences') ?? '{}');
  if (theme === 'light' || theme === 'dark') document.documentElement.style.colorScheme = theme;
} catch {
  // A browser that keeps nothing has no choice to show.
}
