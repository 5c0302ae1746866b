/** Templates are imported as parsed data: the build and the tests turn the YAML into an object. */
declare module '*.yaml' {
  const data: unknown;
  export default data;
}
