// TypeScript reads no .vue file; the bundler does.
declare module '*.vue' {
  import type { DefineComponent } from 'vue';
  const component: DefineComponent<{ lang: 'zh' | 'en' }>;
  export default component;
}
