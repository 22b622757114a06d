import { createRequire } from 'node:module';
import { CIFRAS_STYLE } from '../../src/picture/style.ts';
import type { HouseStyle } from '../../src/picture/style.ts';

const cut = (file: string): string => createRequire(import.meta.url).resolve(`@expo-google-fonts/ibm-plex-sans/${file}.ttf`);

/** Another newsroom's house style: wider letters, other colours, a credit. */
export const OTHER_STYLE: HouseStyle = {
  name: 'other',
  family: 'IBM Plex Sans Medium',
  fonts: { regular: cut('500Medium/IBMPlexSans_500Medium'), semibold: cut('700Bold/IBMPlexSans_700Bold'), italic: cut('500Medium_Italic/IBMPlexSans_500Medium_Italic') },
  colours: { first: '#7a1f1f', second: '#1f5f3a', third: '#6b6b6b', ink: '#101010', muted: '#505050', quiet: '#6b6b6b', grid: '#dddddd', paper: '#fff8f0' },
  credit: { en: 'Chart: The Other Desk', es: 'Gráfico: La Otra Mesa' },
};

/** The shipped style on the paper of the newspapers that are pink, whose greys have to be a little darker. */
export const SALMON_STYLE: HouseStyle = {
  ...CIFRAS_STYLE, name: 'salmon', fonts: CIFRAS_STYLE.fonts,
  colours: { ...CIFRAS_STYLE.colours, third: '#6b6b6b', quiet: '#6b6b6b', grid: '#e0cfc0', paper: '#fff1e5' },
};
