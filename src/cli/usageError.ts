/** The command as typed cannot be carried out: its message is shown as it is, and the exit status is 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
