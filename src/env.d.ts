declare namespace App {
  interface Locals {
    /** The briefing whose body is being rendered, for the components that writers use in it. */
    prose?: {
      readonly briefing: import("./model/site.ts").Briefing;
      readonly language: import("./schemas/shared.ts").Language;
    };
  }
}
