/** Wakes whoever waits. A ring while nobody waits is not lost; several are one. */
export interface Bell {
  ring(): void;
  /** Waits for a ring; where it is said how long at the most, in ms, no longer. */
  rung(most?: number): Promise<'rung' | 'silence'>;
}

export function bell(): Bell {
  let isRinging = false;
  let wake = (): void => {};
  return {
    ring: () => {
      isRinging = true;
      wake();
    },
    rung: async (most) => {
      let timer: NodeJS.Timeout | undefined;
      if (!isRinging) {
        await new Promise<void>((done) => {
          wake = done;
          if (most !== undefined) timer = setTimeout(done, most);
        });
      }
      clearTimeout(timer);
      const heard = isRinging ? 'rung' : 'silence';
      isRinging = false;
      return heard;
    },
  };
}
