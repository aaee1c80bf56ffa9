/** Tells the shell that the session was lost or is back, so that no page has to be left and no form thrown away. */
function channel<T extends unknown[]>() {
  const listeners = new Set<(...news: T) => void>();
  return {
    notify: (...news: T) => {
      for (const listener of listeners) listener(...news);
    },
    subscribe: (listener: (...news: T) => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** "another": somebody else signed in in this browser since the page was opened. */
export type SessionLoss = "expired" | "another";

const lost = channel<[why: SessionLoss]>();
const restored = channel<[]>();

export const notifySessionLost = lost.notify;
export const onSessionLost = lost.subscribe;
export const notifySessionRestored = restored.notify;
export const onSessionRestored = restored.subscribe;
