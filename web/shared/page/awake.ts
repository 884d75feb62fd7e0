/** Keeps the screen of a stage, MC or board machine from going dark while its page is shown. */

/** Asks for a wake lock now and whenever the page is shown again; gives a function that lets go. */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | null = null;
  const ask = () => {
    if (document.visibilityState !== "visible" || !("wakeLock" in navigator)) return;
    navigator.wakeLock.request("screen").then(
      (got) => (lock = got),
      () => undefined, // the system may refuse (battery); the page works without
    );
  };
  ask();
  document.addEventListener("visibilitychange", ask);
  return () => {
    document.removeEventListener("visibilitychange", ask);
    void lock?.release();
  };
}
