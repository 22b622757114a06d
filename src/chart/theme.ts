import type { Config } from 'vega-lite';
import { FONT_STACK } from '../picture/fonts.ts';
import { type Preset, lineHeight } from '../picture/preset.ts';

/**
 * The colours. The first three tell series apart for every kind of colour vision, but orange and grey not in greyscale: label directly.
 * On white all text colours have a contrast of 4.5:1 or more.
 */
export const COLOURS = {
  blue: '#0b5394',
  orange: '#b45309',
  grey: '#767676',
  ink: '#1a1a1a',
  muted: '#595959',
  grid: '#d9d9d9',
  paper: '#ffffff',
} as const;

/** The Vega-Lite config of a preset: flush-left furniture, a light grid, a baseline and no other lines, no text ever cut by a limit. */
export function theme(preset: Preset): Config {
  return {
    font: FONT_STACK,
    // Vega's own descriptions are English and in local time; the chart has one name and one description, at the root.
    aria: false,
    background: COLOURS.paper,
    padding: preset.padding,
    view: { stroke: null, continuousHeight: 300, discreteHeight: { step: 28 } },
    range: { category: [COLOURS.blue, COLOURS.orange, COLOURS.grey] },
    facet: { spacing: 24 },
    concat: { spacing: 24 },
    ...guides(preset),
    ...marks(preset),
  };
}

function guides({ titleSize, subtitleSize, labelSize }: Preset): Config {
  const label = { labelFontSize: labelSize, labelColor: COLOURS.muted, labelLimit: 0 };
  const title = { titleFontSize: labelSize, titleColor: COLOURS.muted, titleFontWeight: 400, titleLimit: 0 } as const;
  const lines = { domain: false, grid: true, gridColor: COLOURS.grid } as const;
  const baseline = { domain: true, domainColor: COLOURS.grey, grid: false, ticks: false, labelPadding: 7 } as const;
  return {
    title: {
      anchor: 'start', align: 'left', frame: 'bounds', limit: 0, offset: 20, color: COLOURS.ink,
      fontSize: titleSize, fontWeight: 600, lineHeight: lineHeight(titleSize) - 2,
      subtitleFontSize: subtitleSize, subtitleFontWeight: 400, subtitleColor: COLOURS.muted,
      subtitleLineHeight: lineHeight(subtitleSize), subtitlePadding: 8,
    },
    axis: { ...label, ...title, ...lines, ticks: false, labelPadding: 6, titlePadding: 10, labelAngle: 0, labelFlush: false },
    axisXBand: baseline,
    axisYBand: { ...baseline, domain: false },
    axisPoint: baseline,
    axisXTemporal: { ...baseline, ticks: true, tickColor: COLOURS.grey, tickSize: 5, labelPadding: 4 },
    // Zero is drawn as the baseline, in every panel of a facet, where an axis would stand beside the first only.
    axisQuantitative: { tickCount: 4, gridColor: { expr: `datum.value === 0 ? '${COLOURS.grey}' : '${COLOURS.grid}'` } },
    axisY: { titleAngle: 0, titleAnchor: 'end', titleAlign: 'left', titleBaseline: 'bottom', titleX: 0, titleY: -12 },
    header: {
      ...label, ...title, title: null,
      labelColor: COLOURS.ink, labelFontWeight: 600, labelAnchor: 'start', labelAlign: 'left', labelPadding: 6,
    },
    legend: { ...label, ...title, orient: 'top', symbolType: 'square', symbolStrokeWidth: 0, offset: 10, columnPadding: 16 },
  };
}

function marks({ labelSize }: Preset): Config {
  return {
    mark: { color: COLOURS.blue },
    bar: { color: COLOURS.blue, discreteBandSize: { band: 0.7 } },
    line: { strokeWidth: 2.5, strokeCap: 'round', strokeJoin: 'round' },
    point: { filled: true, size: 64, opacity: 1 },
    rule: { color: COLOURS.muted },
    area: { line: false, opacity: 1 },
    text: { fontSize: labelSize, color: COLOURS.ink, lineHeight: lineHeight(labelSize) },
  };
}
