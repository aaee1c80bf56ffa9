type Listener = () => void;

/** Tells the shell that the session was lost or is back, so that no page has to be left and no form thrown away. */
function channel() {
  const listeners = new Set<Listener>();
  return {
    notify: () => {
      for (const listener of listeners) listener();
    },
    subscribe: (listener: Listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

const lost = channel();
const restored = channel();

export const notifySessionLost = lost.notify;
export const onSessionLost = lost.subscribe;
export const notifySessionRestored = restored.notify;
export const onSessionRestored = restored.subscribe;
