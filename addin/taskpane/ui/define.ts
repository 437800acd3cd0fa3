/** The elements of Fluent that the pane uses. */
import '@fluentui/web-components/button/define.js';
import '@fluentui/web-components/message-bar/define.js';
import '@fluentui/web-components/progress-bar/define.js';
import '@fluentui/web-components/spinner/define.js';
import '@fluentui/web-components/tab/define.js';
import '@fluentui/web-components/tablist/define.js';
