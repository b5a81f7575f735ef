import type { OFFLINE } from "../offline.ts";

export const offline: Readonly<Record<keyof typeof OFFLINE, string>> = {
  waiting: "Daybook 有新版本了。您的设置会保留。",
  elsewhere:
    "另一个标签页已换用 Daybook 的新版本：请也重新加载本页，否则部分内容可能打不开。您的设置会保留。",
  reload: "重新加载",
  later: "稍后",
};
