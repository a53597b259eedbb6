// What runs in the page before anything else: when something appears, how long a key takes until the frame after it is drawn, how
// long the longest task was, and when a text came.

export interface Probe {
  /** Milliseconds since navigation until this selector was there and the frame after it was drawn. */
  shown(selector: string): Promise<number>;
  keys: number[];
  longest: number;
  /** From the next press of a pointer until the problems were up to date again. */
  settled(): Promise<number>;
}

declare global {
  interface Window {
    probe: Probe;
  }
}

export function install(): void {
  const afterFrame = (done: () => void): void => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = done;
      channel.port2.postMessage(0);
    });
  };
  const probe: Probe = {
    keys: [],
    longest: 0,
    shown: (selector) =>
      new Promise((done) => {
        const look = (): void => {
          if (document.querySelector(selector)) afterFrame(() => done(performance.now()));
          else requestAnimationFrame(look);
        };
        look();
      }),
    settled: () =>
      new Promise((done) => {
        addEventListener(
          'click',
          (event) => {
            const status = document.querySelector('.foot-bar [aria-live]')!,
              idle = status.textContent,
              began = event.timeStamp;
            let busy = false;
            const observer = new MutationObserver(() => {
              if (status.textContent !== idle) busy = true;
              else if (busy) {
                observer.disconnect();
                afterFrame(() => done(performance.now() - began));
              }
            });
            observer.observe(status, { childList: true, characterData: true, subtree: true });
          },
          { once: true, capture: true }
        );
      })
  };
  window.probe = probe;
  addEventListener(
    'keydown',
    (event) => {
      const began = event.timeStamp;
      afterFrame(() => probe.keys.push(performance.now() - began));
    },
    true
  );
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) probe.longest = Math.max(probe.longest, duration);
  }).observe({ type: 'longtask', buffered: true });
}
