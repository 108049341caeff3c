/** An optional dependency that a command needs is not installed. */
export class MissingPackage extends Error {
  override readonly name = 'MissingPackage';
}

/**
 * Loads an optional dependency when it is first needed: those who use the model alone may leave it out.
 * @param task what it is needed for: "Reading HTML"
 * @param load imports it; rejects with a `MissingPackage` where it is not installed
 */
export async function optionalPackage<T>(
  name: string,
  task: string,
  load: () => Promise<T>,
): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new MissingPackage(
      `${task} needs the package "${name}", which is not installed. Run "npm install ${name}".`,
    );
  }
}
