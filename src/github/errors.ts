/** The action cannot go on. The message is for people: what is wrong, and what to do. */
export class ActionError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ActionError';
  }
}
