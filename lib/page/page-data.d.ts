declare module 'virtual:page-data' {
  export const pageData: import('./signs.ts').PageData;
}
