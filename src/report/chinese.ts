import { zh } from "../i18n/zh/zh.ts";
import { showReport } from "./showReport.tsx";

showReport({ language: "zh", words: zh });
