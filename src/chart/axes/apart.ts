import { besideLabels } from '../../picture/preset.ts';
import type { Preset } from '../../picture/preset.ts';
import type { DatedEvent } from './events-beside.ts';
import { hasPlaces, yearBehind } from './time-axis.ts';
import type { Time } from './time-axis.ts';

/** From one rule to the next between the same two places, in px beside the labels of the web. */
const APART = 3;

/** By event how many px beside its place its rule stands, where several stand between the same two years: side by side, changes of what is counted first. */
export function apart(events: readonly DatedEvent[], time: Time, { labelSize }: Preset): ReadonlyMap<string, number> {
  if (!hasPlaces(time)) return new Map();
  const together = (event: DatedEvent): DatedEvent[] => {
    const same = events.filter((other) => yearBehind(other) === yearBehind(event));
    return [...same.filter(({ isBreak }) => isBreak), ...same.filter(({ isBreak }) => !isBreak)];
  };
  return new Map(events.map((event) => {
    const same = together(event);
    return [event.event, besideLabels(APART, labelSize) * (same.indexOf(event) - (same.length - 1) / 2)];
  }));
}
