import type { ElementPass } from '../element-pass.ts';

/** Scripts, styles, form controls and players: nothing of it is read. */
export const machinery: ElementPass = {
  name: 'machinery',
  selector:
    'script,style,noscript,template,iframe,object,embed,svg,canvas,button,input,select,textarea,video,audio,dialog,map',
  atMost: 0.3,
  evenInSentences: true,
};
