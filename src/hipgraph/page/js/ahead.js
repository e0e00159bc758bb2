// What a click will ask for, made ready while the reader does nothing: so much at a time that nothing
// is held up. The jobs are generators; what is asked for before it is ready is made at once.
const AFTER = 600; // ms, so that the opening has all to itself
const A_SLICE = 6; // ms
const KEPT_BACK = 2; // ms of an idle moment

const whenIdle = window.requestIdleCallback?.bind(window)
  || ((then) => setTimeout(then, A_SLICE, { timeRemaining: () => A_SLICE }));

export function createAhead() {
  const root = document.documentElement;
  const jobs = [];

  function work(moment) {
    const until = performance.now() + Math.min(A_SLICE, moment.timeRemaining() - KEPT_BACK);
    while (jobs.length && performance.now() < until) {
      if (jobs[0].next().done) jobs.shift();
    }
    if (jobs.length) whenIdle(work);
    else root.dataset.rests = "yes"; // for whoever waits for all of it
  }

  return (...more) => {
    const rests = !jobs.length;
    jobs.push(...more);
    if (rests) setTimeout(whenIdle, AFTER, work);
    delete root.dataset.rests;
  };
}
