/** What keeps a command from running and is no fault of the program: usage, configuration, files. */
export class OperationalError extends Error {
  override readonly name: string = "OperationalError";
}
