// Bundled: the screens load nothing from outside, and Windows may lack Vietnamese faces.
// These files carry unicode ranges, so that a weight loads the subsets it needs at once.
import '@fontsource/be-vietnam-pro/400.css';
import '@fontsource/be-vietnam-pro/500.css';
import '@fontsource/be-vietnam-pro/600.css';
import '@fontsource/be-vietnam-pro/700.css';
