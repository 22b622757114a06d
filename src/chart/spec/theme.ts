import type { Config } from 'vega-lite';
import { d3Locale } from '../words/d3-locale.ts';
import type { Lang } from '../words/glue.ts';
import { type Preset, besideLabels, lineHeight } from '../../picture/preset.ts';
import { CIFRAS_STYLE, fontStack } from '../../picture/style.ts';
import type { Colours, HouseStyle } from '../../picture/style.ts';

/** The Vega-Lite config of a preset in a house style: flush-left furniture, a light grid, a baseline and no other lines, no text ever cut by a limit. */
export function theme(preset: Preset, { style = CIFRAS_STYLE, lang = 'en' }: { style?: HouseStyle; lang?: Lang } = {}): Config {
  const { colours } = style;
  return {
    // d3 has lists of fixed lengths, which its types alone know.
    locale: d3Locale(lang) as unknown as NonNullable<Config['locale']>,
    font: fontStack(style),
    // Vega's own descriptions are English and in local time; the chart has one name and one description, at the root.
    aria: false,
    background: colours.paper,
    padding: preset.padding,
    view: { stroke: null, continuousHeight: 300, discreteHeight: { step: 28 } },
    range: { category: [colours.first, colours.second, colours.third] },
    // Without padding a band begins in the middle between two bars, where a break is marked.
    scale: { bandPaddingInner: 0, bandPaddingOuter: 0, barBandPaddingInner: 0 },
    facet: { spacing: 24 },
    concat: { spacing: 24 },
    ...guides(preset, colours),
    ...marks(preset, colours),
  };
}

/** Where the foot of an upright axis's title stands, in px from the top of its plot. */
export function titleBottom(labelSize: number): number {
  return -Math.round(labelSize * 0.9);
}

function guides({ titleSize, subtitleSize, labelSize }: Preset, colours: Colours): Config {
  const px = (length: number): number => besideLabels(length, labelSize);
  const label = { labelFontSize: labelSize, labelColor: colours.muted, labelLimit: 0 };
  const title = { titleFontSize: labelSize, titleColor: colours.muted, titleFontWeight: 400, titleLimit: 0 } as const;
  const lines = { domain: false, grid: true, gridColor: colours.grid, gridWidth: px(1), domainWidth: px(1), tickWidth: px(1) } as const;
  const baseline = { domain: true, domainColor: colours.quiet, grid: false, ticks: false, labelPadding: px(7) } as const;
  return {
    title: {
      anchor: 'start', align: 'left', frame: 'bounds', limit: 0, offset: px(20), color: colours.ink,
      fontSize: titleSize, fontWeight: 600, lineHeight: lineHeight(titleSize) - 2,
      subtitleFontSize: subtitleSize, subtitleFontWeight: 400, subtitleColor: colours.muted,
      subtitleLineHeight: lineHeight(subtitleSize), subtitlePadding: px(8),
    },
    axis: { ...label, ...title, ...lines, ticks: false, labelPadding: px(6), titlePadding: px(10), labelAngle: 0, labelFlush: false, labelSeparation: Math.round(labelSize / 2) },
    axisXBand: baseline,
    axisYBand: { ...baseline, domain: false },
    axisPoint: baseline,
    axisXTemporal: { ...baseline, ticks: true, tickColor: colours.quiet, tickSize: px(5), labelPadding: px(4) },
    // Zero is drawn as the baseline, in every panel of a facet, where an axis would stand beside the first only.
    axisQuantitative: { tickCount: 4, gridColor: { expr: `datum.value === 0 ? '${colours.quiet}' : '${colours.grid}'` } },
    axisY: { titleAngle: 0, titleAnchor: 'end', titleAlign: 'left', titleBaseline: 'bottom', titleX: 0, titleY: titleBottom(labelSize) },
    header: {
      ...label, ...title, title: null,
      labelColor: colours.ink, labelFontWeight: 600, labelAnchor: 'start', labelAlign: 'left', labelPadding: px(6),
    },
    legend: { ...label, ...title, orient: 'top', symbolType: 'square', symbolStrokeWidth: 0, symbolSize: Math.round(px(10) ** 2), offset: px(10), columnPadding: px(16) },
  };
}

function marks({ labelSize }: Preset, colours: Colours): Config {
  return {
    mark: { color: colours.first },
    bar: { color: colours.first, discreteBandSize: { band: 0.7 } },
    line: { strokeWidth: labelSize < 10 ? 1.8 : 2.5, strokeCap: 'round', strokeJoin: 'round' },
    point: { filled: true, size: Math.round((labelSize * 8) / 13) ** 2, opacity: 1 },
    rule: { color: colours.muted, strokeWidth: besideLabels(1, labelSize) },
    area: { line: false, opacity: 1 },
    text: { fontSize: labelSize, color: colours.ink, lineHeight: lineHeight(labelSize) },
  };
}
