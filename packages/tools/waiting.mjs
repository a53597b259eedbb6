// A reporter beside the others: says which tests are running when none has ended for long. A test that hangs is cut off by its
// own limit; what hangs while it is cleared away is not, and would be waited for without a word.

const LONG = 5 * 60_000; // milliseconds

export default class Waiting {
  #running = new Map();
  #timer;

  onTestRunStart() {
    this.#wait();
  }
  onTestRunEnd() {
    clearTimeout(this.#timer);
  }
  onTestModuleStart(module) {
    this.#running.set(module.id, module.relativeModuleId ?? module.moduleId);
  }
  onTestModuleEnd(module) {
    this.#running.delete(module.id);
    this.#wait();
  }
  onTestCaseReady(test) {
    this.#running.set(test.id, test.fullName);
  }
  onTestCaseResult(test) {
    this.#running.delete(test.id);
    this.#wait();
  }

  #wait() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      console.error(
        `\nNo test has ended for ${LONG / 60_000} minutes. Running:\n${[...this.#running.values()].map((name) => `  ${name}`).join('\n')}`
      );
      this.#wait();
    }, LONG).unref();
  }
}
