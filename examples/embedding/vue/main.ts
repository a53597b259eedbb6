// How does the element stand in a Vue application? Its attributes are bound, its events are listened to by their names.

import '@onething/form/define';
import '@onething/form/vue';
import { createApp } from 'vue';
import App from './App.vue';

createApp(App, { lang: document.documentElement.lang === 'en' ? 'en' : 'zh' }).mount('#app');
