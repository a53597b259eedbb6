// What does the demo say when something cannot be done? In both languages, because a refusal may reach a program as well as
// a person.

import type { Text } from './text.ts';

export const words = {
  fileKind: {
    zh: '只接受 PDF、JPG、PNG 或 OFD 文件。请换一种格式再传。',
    en: 'Only PDF, JPG, PNG or OFD files are taken. Please upload another format.'
  },
  fileSize: { zh: '没有说明文件大小。', en: 'The size of the file was not said.' },
  fileContent: {
    zh: '文件内容与扩展名不符。请检查文件是否完好，再重新上传。',
    en: 'The content is not what the file’s name says. Please check the file and upload it again.'
  },
  fileDigest: { zh: '文件在途中变了。请重新上传。', en: 'The file changed on its way. Please upload it again.' },
  tooLarge: { zh: '提交的内容太大。', en: 'What was sent is too large.' },
  tooOften: { zh: '请求太频繁，请稍后再试。', en: 'Too many requests. Please try again a little later.' },
  notFound: { zh: '没有这个页面。', en: 'There is no such page.' },
  notAllowed: { zh: '这里不能这样请求。', en: 'This cannot be asked for in this way.' },
  elsewhere: { zh: '只接受本站页面发来的提交。', en: 'Only pages of this site can submit here.' },
  broken: { zh: '出了差错，什么都没有保存。请再试一次。', en: 'Something went wrong, and nothing was kept. Please try again.' },
  notASubmission: { zh: '这不是一份申请。', en: 'This is not a submission.' },
  wrong: { zh: '有些内容还要改。', en: 'Some of it has to be mended.' },
  noScenario: { zh: '这份申请不属于这里的任何套餐。', en: 'This submission belongs to no bundle that is offered here.' },
  otherVersion: {
    zh: '表单在您填写期间有了新版本。请重新打开页面，您填的内容还在。',
    en: 'The form has changed since you began. Please open the page again; what you entered is still there.'
  },
  keyReused: { zh: '同一个提交编号已经用于另一份内容。', en: 'The same key was used for something else before.' },
  materialMissing: {
    zh: '有材料还没有提供，也没有说明到窗口交或以后补交。请回到材料页。',
    en: 'Some documents are neither attached nor promised on paper or later. Please go back to the documents.'
  },
  fileMissing: {
    zh: '有文件没有传完。请回到材料页，重新上传。',
    en: 'A file has not arrived. Please go back to the documents and upload it again.'
  }
} satisfies Readonly<Record<string, Text>>;
