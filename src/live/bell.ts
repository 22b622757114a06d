/** Wakes whoever waits. A ring while nobody waits is not lost; several are one. */
export interface Bell {
  ring(): void;
  rung(): Promise<void>;
}

export function bell(): Bell {
  let isRinging = false;
  let wake = (): void => {};
  return {
    ring: () => {
      isRinging = true;
      wake();
    },
    rung: async () => {
      if (!isRinging) await new Promise<void>((done) => void (wake = done));
      isRinging = false;
    },
  };
}
