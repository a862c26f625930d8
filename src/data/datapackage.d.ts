/** What we use of Frictionless Data's library, which has no types of its own: https://github.com/frictionlessdata/datapackage-js. */
declare module "datapackage" {
  interface Resource {
    readonly name: string;
    readonly tabular: boolean;
    /** Every row, cast to the types of the schema; throws an error with the list of what is wrong under `errors`. */
    read(options: { readonly relations: boolean }): Promise<unknown[][]>;
  }
  interface Package {
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
  }
  const library: {
    readonly Package: { load(descriptor: object, options: { readonly basePath: string }): Promise<Package> };
  };
  export default library;
}
