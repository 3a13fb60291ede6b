declare module "virtual:viewer" {
  export const viewer: import("../export/html.ts").ViewerCode;
}
