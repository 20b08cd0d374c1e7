/** A package that is needed for what was asked, and was left out when the program was installed. */
export class NoPackage extends Error {
  constructor(name: string) {
    super(`needs the package ${name}, which is not installed: npm install ${name}`);
  }
}
